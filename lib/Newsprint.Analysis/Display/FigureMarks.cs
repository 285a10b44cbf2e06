using System.Text;

namespace Newsprint;

/// <summary>Stretches of a source as HTML with its figures marked, and the breaks between stretches shown.</summary>
/// <param name="source">The source.</param>
/// <param name="figures">Its figures.</param>
/// <param name="manner">How marks and breaks are written; inline styles when null.</param>
sealed class FigureMarks(SourceText source, IReadOnlyList<Figure> figures, MarkManner? manner = null)
{
    readonly Figure[] _figures = [.. figures.OrderBy(figure => figure.Span)];
    readonly MarkManner _manner = manner ?? new MarkManner(
        (figure, html) => $"<span style=\"{RoleStyle.Of(figure.Role)}\" title=\"{Html.Escape(Tooltip(figure))}\">{html}</span>",
        (before, after) => $"<span style=\"color:#9AA5B1\" title=\"{Joined(source, before, after)}\">¦</span>");

    public string Of(IReadOnlyList<TextSpan> pieces)
    {
        var html = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            // Where the column broke: told to those who look, not in the way of those who read.
            if (i > 0) html.Append(_manner.Break(pieces[i - 1], pieces[i]));
            Piece(html, pieces[i]);
        }
        return html.ToString();
    }

    void Piece(StringBuilder html, TextSpan piece)
    {
        var at = piece.Start;
        foreach (var figure in _figures)
        {
            if (!piece.Overlaps(figure.Span) || figure.Span.Start < at) continue;
            var end = Math.Min(figure.Span.End, piece.End);
            html.Append(Plain(at, figure.Span.Start)).Append(_manner.Mark(figure, Plain(figure.Span.Start, end)));
            at = end;
        }
        html.Append(Plain(at, piece.End));
    }

    string Plain(int start, int end) => Html.Escape(source.Text[start..end]);

    /// <summary>What a break is, in words.</summary>
    public static string Joined(SourceText source, TextSpan before, TextSpan after) =>
        $"joined: line {source.LineOf(before.Start)} goes on in line {source.LineOf(after.Start)}";

    /// <summary>What a figure says, in one line.</summary>
    public static string Tooltip(Figure figure)
    {
        var (quantity, days) = (figure.Quantity, Heads.Days(figure.Period));
        var against = figure.Base == Comparison.None ? "" : $" ({Words.Of(figure.Base)})";
        return string.Join("; ", new[]
        {
            $"{Words.Of(figure.Role)}{against} {((Cell)(decimal?)quantity.Value)} {quantity.Unit.Name}",
            quantity.Bound == Bound.Exact
                ? ""
                : Words.Of(quantity.Bound), $"from {End(quantity.Interval.Low)} to {End(quantity.Interval.High)}",
            figure.Indicator, figure.Area?.Name ?? "", days, figure.Status == Status.Actual ? "" : Words.Of(figure.Status),
        }.Where(part => part.Length > 0));
    }

    static string End(decimal? end) => end is { } value ? ((Cell)(decimal?)value).ToString() : "∞";
}

/// <summary>How the marks of figures and the breaks between pieces are written.</summary>
/// <param name="Mark">A figure and its text as HTML, to the marked text.</param>
/// <param name="Break">The pieces before and after, to what stands between them.</param>
sealed record MarkManner(Func<Figure, string, string> Mark, Func<TextSpan, TextSpan, string> Break);
