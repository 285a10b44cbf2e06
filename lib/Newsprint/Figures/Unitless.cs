namespace Newsprint;

/// <summary>Finds numbers that a sentence leads to and leaves without a unit: 投资达500。 They are no figures; a note says so.</summary>
static class Unitless
{
    const string Ends = "，,。；;、！？\n";

    public static IEnumerable<Note> Of(Page page, IReadOnlyList<Figure> figures)
    {
        foreach (var discourse in Discourse.Of(page, []))
            foreach (var block in discourse.Blocks)
                foreach (var span in NumbersIn(block.Text))
                {
                    var place = block.ToSource(span);
                    if (!IsRead(figures, place)) yield return NoteOf(page, place);
                }
    }

    // Figures are in printed order and disjoint.
    static bool IsRead(IReadOnlyList<Figure> figures, TextSpan place)
    {
        var (low, high) = (0, figures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Span.End <= place.Start) low = middle + 1;
            else high = middle;
        }
        return low < figures.Count && figures[low].Span.Overlaps(place);
    }

    /// <summary>Runs of digits with a leading word before them and the end of a clause behind them.</summary>
    static IEnumerable<TextSpan> NumbersIn(string text)
    {
        for (var start = text.AsSpan().IndexOfAnyInRange('0', '9'); start >= 0;)
        {
            var end = start;
            while (end < text.Length
                && (char.IsAsciiDigit(text[end]) || text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
                end++;
            if ((end == text.Length || Ends.Contains(text[end])) && FigureWords.Stating.End(text.AsSpan(0, start)) is not null)
                yield return new TextSpan(start, end);
            var next = text.AsSpan(end).IndexOfAnyInRange('0', '9');
            start = next < 0 ? -1 : end + next;
        }
    }

    static Note NoteOf(Page page, TextSpan span) => new(
        page.Source.Name, page.Source.LineOf(span.Start), $"the number {page.Source.Text[span.Start..span.End]} without a unit",
            "a unit behind it",
        "compare with the printed page, or teach the unit with a table of your own (figures --units)", span);
}
