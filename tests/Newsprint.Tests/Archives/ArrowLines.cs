using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace Newsprint.Tests;

/// <summary>Arrow files read back, each row as a line.</summary>
static class ArrowLines
{
    public static string[] Read(string path)
    {
        using var reader = new ArrowFileReader(File.OpenRead(path), leaveOpen: false);
        var lines = new List<string>();
        while (reader.ReadNextRecordBatch() is { } batch)
            using (batch)
                lines.AddRange(Enumerable
                    .Range(0, batch.Length)
                    .Select(row => string.Join('|', batch.Arrays.Select(array => Text(array, row)))));
        return [.. lines];
    }

    public static string Text(IArrowArray array, int row) => array.IsNull(row) ? "-" : array switch
    {
        StringArray texts => texts.GetString(row),
        Int64Array numbers => ((Cell)numbers.GetValue(row)).ToString(),
        Decimal128Array numbers => ((Cell)numbers.GetValue(row)).ToString(),
        Date32Array days => ((Cell)days.GetDateOnly(row)).ToString(),
        BooleanArray flags => ((Cell)flags.GetValue(row)).ToString(),
        _ => throw new InvalidOperationException($"found {array.GetType().Name}"),
    };
}
