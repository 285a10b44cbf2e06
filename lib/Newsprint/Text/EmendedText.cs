namespace Newsprint;

/// <summary>Joined text with its misprints put right; every character still knows where it stands in the joined text as printed.</summary>
sealed class EmendedText
{
    readonly List<(TextSpan Printed, TextSpan Meant)> _changes = [];

    EmendedText(JoinedText printed, IEnumerable<(TextSpan Printed, string Meant)> changes)
    {
        var text = new System.Text.StringBuilder();
        var end = 0;
        foreach (var (span, meant) in changes)
        {
            text.Append(printed.Text, end, span.Start - end);
            _changes.Add((span, new TextSpan(text.Length, text.Length + meant.Length)));
            text.Append(meant);
            end = span.End;
        }
        Text = text.Append(printed.Text, end, printed.Text.Length - end).ToString();
    }

    /// <summary>The characters that were meant.</summary>
    public string Text { get; }

    /// <summary>Puts right what is corrected in a text; null when nothing in it is.</summary>
    public static EmendedText? Of(JoinedText printed, IReadOnlyList<PlacedCorrection> corrections) =>
        corrections.Count == 0 ? null : Corrected(printed, corrections);

    static EmendedText? Corrected(JoinedText printed, IReadOnlyList<PlacedCorrection> corrections)
    {
        var changes = corrections
            .Select(correction => (At: printed.FromSource(correction.Span), correction.Correction))
            .Where(found => found.At is not null)
            .Select(found => Core(found.At!.Value, found.Correction))
            .OrderBy(change => change.Printed).ToList();
        return changes.Count == 0 ? null : new EmendedText(printed, changes);
    }

    /// <summary>
    /// Where a stretch of the text stands in the text as printed; what was put in place of something stands for all of it.
    /// </summary>
    public TextSpan ToPrinted(TextSpan span) =>
        new(Map(span.Start, end: false, toPrinted: true), Map(span.End, end: true, toPrinted: true));

    /// <summary>Where a stretch of the text as printed stands here.</summary>
    public TextSpan FromPrinted(TextSpan span) =>
        new(Map(span.Start, end: false, toPrinted: false), Map(span.End, end: true, toPrinted: false));

    /// <summary>What differs between quote and meant; the same characters around it keep their own places.</summary>
    static (TextSpan Printed, string Meant) Core(TextSpan at, Correction correction)
    {
        var quote = correction.Quote.AsSpan();
        var meant = correction.Meant.AsSpan();
        var before = quote.CommonPrefixLength(meant);
        var behind = 0;
        while (behind < Math.Min(quote.Length, meant.Length) - before && quote[^(behind + 1)] == meant[^(behind + 1)]) behind++;
        return (new TextSpan(at.Start + before, at.End - behind), meant[before..^behind].ToString());
    }

    int Map(int offset, bool end, bool toPrinted)
    {
        var moved = 0;
        foreach (var change in _changes)
        {
            var (from, to) = toPrinted ? (change.Meant, change.Printed) : (change.Printed, change.Meant);
            if (offset < from.Start || end && offset == from.Start) break;
            if (offset < from.End) return end ? to.End : to.Start;
            moved = to.End - from.End;
        }
        return offset + moved;
    }
}
