namespace Newsprint;

/// <summary>Makes the figure that a reading has come to.</summary>
static class FigureMaker
{
    public static Figure Make(Page page, Discourse discourse, Reading reading)
    {
        var block = discourse.Blocks[reading.Block];
        var span = block.ToSource(reading.Span);
        return new Figure
        {
            Source = page.Source.Name,
            Article = discourse.Article?.Number,
            Headline = discourse.Article?.Headline,
            Line = page.Source.LineOf(span.Start),
            Span = span,
            Text = page.Source.Text[span.Start..span.End],
            Quantity = reading.Falls ? Fall(reading.Quantity) : reading.Quantity,
            Role = reading.Role,
            Base = reading.Base,
            OfStart = reading.Of is { } of ? discourse.Blocks[of.Block].ToSource(of.Span).Start : null,
            Indicator = reading.Indicator,
            Area = reading.Area,
            Period = reading.Period,
            Status = reading.Status,
            Sentence = reading.Sentence.Printed ??= block.Printed(reading.Sentence.Span).Trim(),
            InSentence = InSentence(block, reading.Sentence.Span, reading.Span),
        };
    }

    static TextSpan InSentence(Block block, TextSpan sentence, TextSpan figure)
    {
        var (printed, within) = (block.ToPrinted(sentence), block.ToPrinted(figure));
        var text = block.Joined.Text.AsSpan(printed.Start, printed.Length);
        var start = within.Start - printed.Start - (text.Length - text.TrimStart().Length);
        return new(start, start + within.Length);
    }

    /// <summary>A fall is negative; what the print leaves open is mirrored with it.</summary>
    static Quantity Fall(Quantity quantity) =>
        quantity.Value < 0 ? quantity : quantity with { Value = -quantity.Value, Interval = -quantity.Interval };
}
