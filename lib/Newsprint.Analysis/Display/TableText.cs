using System.Globalization;
using System.Text;

namespace Newsprint;

/// <summary>A table as text in columns: a Chinese character takes the room of two.</summary>
static class TableText
{
    const int LongestCell = 24;

    public static string Of(Table table, int rows)
    {
        var shown = Math.Min(rows, table.RowCount);
        string[][] lines = [[.. table.Columns.Select(column => column.Name)],
            .. Enumerable.Range(0, shown).Select(row => Cells(table, row))];
        var widths = table.Columns.Select((_, i) => lines.Max(line => Width(line[i]))).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(string
                .Join("  ", line.Select((cell, i) => Pad(cell, widths[i], line != lines[0] && IsNumber(table.Columns[i]))))
                .TrimEnd())
                .Append('\n');
        return text.Append(Count(table, shown)).ToString();
    }

    /// <summary>How many rows there are and how many are shown.</summary>
    public static string Count(Table table, int shown) => shown < table.RowCount
        ? string.Create(CultureInfo.InvariantCulture, $"{table.Name}: {table.RowCount} rows, the first {shown} shown")
        : $"{table.Name}: {Counted.Of(table.RowCount, "row")}";

    /// <summary>A cell as it is shown: a quotient's endless decimals end after the fourth; files keep them.</summary>
    public static string Shown(Cell cell) =>
        cell is { HasValue: true, Type: ColumnType.Number } && Math.Round(cell.Number!.Value, 4) is var round && round != cell.Number
        ? $"{round.ToString("0.####", CultureInfo.InvariantCulture)}…" : cell.ToString();

    /// <summary>The first characters, with an ellipsis where there are more; never half a pair.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text[..end] + "…";
    }

    /// <summary>Columns of a terminal that a text takes.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    static string[] Cells(Table table, int row) =>
        [.. table.Row(row).ToArray().Select(cell => Cut(Shown(cell).ReplaceLineEndings(" "), LongestCell))];

    static bool IsNumber(Column column) => column.Type is ColumnType.Number or ColumnType.Integer;

    static string Pad(string cell, int width, bool right) =>
        new string(' ', width - Width(cell)) is var blanks && right ? blanks + cell : cell + blanks;

    static bool IsWide(int rune) => rune is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3
        or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6
        or >= 0x20000 and <= 0x3FFFD;
}
