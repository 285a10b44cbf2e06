using System.Text;

namespace Newsprint;

/// <summary>A table as HTML: capped rows, long texts cut with the whole in a tooltip, numbers to the right.</summary>
static class TableHtml
{
    /// <summary>The most characters of a cell, where no other number is asked for.</summary>
    public const int LongestCell = 42;

    const int ShortCell = 14;
    const string Head = "text-align:left;padding:3px 10px;border-bottom:2px solid #9AA5B1;white-space:nowrap",
        Text = "text-align:left;padding:3px 10px;border-bottom:1px solid #E4E7EB",
        Number = "text-align:right;padding:3px 10px;border-bottom:1px solid #E4E7EB;font-variant-numeric:tabular-nums;white-space:nowrap";

    public static string Of(Table table, int rows, int longest = LongestCell)
    {
        var shown = Math.Min(rows, table.RowCount);
        var html = new StringBuilder("<div style=\"overflow-x:auto\"><table style=\"border-collapse:collapse;font-size:13px\">\n<thead><tr>");
        foreach (var column in table.Columns)
            html.Append($"<th style=\"{Head}\" title=\"{Html.Escape(column.Meaning)}\">{Html.Escape(column.Name)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < shown; row++) Row(html, table.Row(row), longest);
        html.Append("</tbody></table>\n");
        html.Append($"<div style=\"font-size:12px;color:#5F6B7A;padding:4px 10px\">{TableText.Count(table, shown)}</div></div>");
        return html.ToString();
    }

    static void Row(StringBuilder html, ReadOnlySpan<Cell> cells, int longest)
    {
        html.Append("<tr>");
        foreach (var cell in cells)
        {
            var (text, number) = (cell.ToString(), cell is { HasValue: true, Type: ColumnType.Number or ColumnType.Integer });
            var shown = TableText.Cut(TableText.Shown(cell), longest);
            var style = number ? Number : text.Length <= ShortCell ? Text + ";white-space:nowrap" : Text;
            html.Append($"<td style=\"{style}\"{(shown != text ? $" title=\"{Html.Escape(text)}\"" : "")}>{Html.Escape(shown)}</td>");
        }
        html.Append("</tr>\n");
    }
}
