using System.Text;
using CsvHelper;

namespace Newsprint;

/// <summary>How a CSV file is written.</summary>
/// <param name="Bom">Begin with a byte order mark, for spreadsheets that take a file without one for the local code page.</param>
/// <param name="Safe">
/// Put an apostrophe before texts that a spreadsheet would run as a formula: those that begin with <c>= + - @</c>, their
/// full-width forms, a tab or a line end. Numbers are never touched. What was put there is not taken away again on reading.
/// </param>
/// <param name="Header">Begin with the names of the columns.</param>
public sealed record CsvOptions(bool Bom = false, bool Safe = false, bool Header = true);

/// <summary>Tables as CSV (RFC 4180): UTF-8, CRLF, a header line, nothing between commas where a value is missing.</summary>
public static class Csv
{
    /// <summary>Writes a table; the stream stays open.</summary>
    public static void Write(Table table, Stream output, CsvOptions? options = null)
    {
        options ??= new CsvOptions();
        using var csv = CsvWriter.Create(output, WriterOptions(options), leaveOpen: true);
        if (options.Header) csv.WriteHeader([.. table.Columns.Select(column => column.Name)]);
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (var cell in table.Row(row)) WriteField(csv, cell, options.Safe);
            csv.EndRecord();
        }
    }

    /// <summary>A table as CSV text, without BOM.</summary>
    public static string ToText(Table table, CsvOptions? options = null)
    {
        using var output = new MemoryStream();
        Write(table, output, options is null ? null : options with { Bom = false });
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    static CsvWriterOptions WriterOptions(CsvOptions options) => CsvWriterOptions.Default with
    {
        Quoting = CsvQuoting.WhenNeededOrWhitespace,
        Injection = options.Safe ? CsvInjection.Escape : CsvInjection.None,
        WriteByteOrderMark = options.Bom,
        TrueValue = "true",
        FalseValue = "false",
    };

    static void WriteField(CsvWriter csv, Cell cell, bool safe)
    {
        if (!cell.HasValue) csv.WriteField((string?)null);
        else if (cell.Type is ColumnType.Number or ColumnType.Integer) csv.WriteField(cell.Number!.Value);
        else if (cell.Type == ColumnType.Day) csv.WriteField(cell.Day!.Value);
        else if (cell.Type == ColumnType.Flag) csv.WriteField(cell.Flag!.Value);
        else if (safe && cell.Text is [var first, ..] && WideFormula.Contains(first)) csv.WriteField($"'{cell.Text}");
        else csv.WriteField(cell.Text);
    }

    // Spreadsheets set for Chinese or Japanese run these as well; CsvHelper looks for those of ASCII alone.
    const string WideFormula = "＝＋－＠\n";
}
