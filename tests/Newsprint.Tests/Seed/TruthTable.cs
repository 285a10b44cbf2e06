namespace Newsprint.Tests;

/// <summary>A table of expected values: tab-separated, # for comments, columns named in the first other line.</summary>
sealed class TruthTable
{
    /// <summary>Reads <c>Seed/NAME</c>.</summary>
    public static IReadOnlyList<TruthRow> Read(params string[] path)
    {
        var lines = File
            .ReadLines(Repository.PathOf(["tests", "Newsprint.Tests", .. path]))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToList();
        var columns = lines[0].Split('\t');
        return [.. lines
            .Skip(1)
            .Select(line => new TruthRow(columns.Zip(line.Split('\t')).ToDictionary(cell => cell.First, cell => cell.Second)))];
    }
}

/// <summary>One line of a truth table.</summary>
sealed class TruthRow(IReadOnlyDictionary<string, string> cells)
{
    /// <summary>A cell; empty when the column is.</summary>
    public string this[string column] => cells[column];

    public decimal? Number(string column) =>
        this[column].Length == 0 ? null : decimal.Parse(this[column], System.Globalization.CultureInfo.InvariantCulture);

    public int? Int(string column) => (int?)Number(column);

    public IEnumerable<int> Ints(string column) =>
        this[column].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);

    public ReferencePeriod Period(string column) => TruthText.Period(this[column]);

    public Bound Bound(string column) => TruthText.Bound(this[column]);
}

/// <summary>How truth tables write periods and bounds.</summary>
static class TruthText
{
    public static ReferencePeriod Period(string text) => text.Split('/') switch
    {
        [""] => default,
        [var day] => ReferencePeriod.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)),
        [var start, var end] => new(Day(start), Day(end)),
        _ => throw new FormatException(text),
    };

    public static string Period(ReferencePeriod period) =>
        period is { Start: null, End: null } ? "" :
        period.Start == period.End ? $"{period.Start:yyyy-MM-dd}" :
        $"{Day(period.Start)}/{Day(period.End)}";

    public static Bound Bound(string text) => text switch
    {
        ">" => Newsprint.Bound.Over,
        "<" => Newsprint.Bound.Under,
        "~" => Newsprint.Bound.About,
        _ => Newsprint.Bound.Exact,
    };

    static DateOnly? Day(string text) =>
        text is ".." or "" ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    static string Day(DateOnly? day) => day is { } d ? $"{d:yyyy-MM-dd}" : "..";
}
