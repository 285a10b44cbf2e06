namespace Newsprint;

/// <summary>A total and the levels that the text lists as its parts.</summary>
sealed record Parts(Figure Total, IReadOnlyList<Figure> Listed);

/// <summary>
/// Tells lists of parts from lists of other things: same unit, place and period as a total that stands just before, in one
/// sentence, and either announced (其中) or adding up to about the total.
/// </summary>
static class PartsFinder
{
    public static IEnumerable<Parts> Find(IReadOnlyList<Figure> figures)
    {
        foreach (var article in figures.Where(figure => figure.Role == Role.Level).GroupBy(figure => (figure.Source, figure.Article)))
        {
            var sentences = article.GroupBy(figure => figure.Sentence).Select(sentence => sentence.ToList()).ToList();
            for (var i = 0; i < sentences.Count; i++)
            {
                var parts = InSentence(sentences[i]) ?? SummedUp(sentences[i])
                    ?? (i > 0 ? AfterSentence(sentences[i - 1], sentences[i]) : null);
                if (parts is not null) yield return parts;
            }
        }
    }

    static Parts? InSentence(List<Figure> sentence)
    {
        for (var i = 0; i + 2 < sentence.Count; i++)
            if (Accept(sentence[i], sentence.Skip(i + 1),
                FinanceWords.Parts.In(FigureText.Between(sentence[i], sentence[i + 1]))) is { } parts)
                return parts;
        return null;
    }

    // …A亿元，…B亿元，合计C亿元: the total closes the list, and is about what it adds up to.
    static Parts? SummedUp(List<Figure> sentence)
    {
        for (var i = 2; i < sentence.Count; i++)
        {
            var total = sentence[i];
            if (!FinanceWords.Sums.In(FigureText.Between(sentence[i - 1], total))) continue;
            var first = i;
            while (first > 0 && IsLike(total, sentence[first - 1])) first--;
            var parts = sentence.GetRange(first, i - first);
            if (parts.Count >= 2
                && Math.Abs(parts.Sum(part => part.Quantity.Value) - total.Quantity.Value) * 100 <= Math.Abs(total.Quantity.Value))
                return new(total, parts);
        }
        return null;
    }

    static Parts? AfterSentence(List<Figure> before, List<Figure> sentence) =>
        Accept(before[^1], sentence, FinanceWords.Parts.In(FigureText.Before(sentence[0])));

    static Parts? Accept(Figure total, IEnumerable<Figure> followers, bool announced)
    {
        var parts = followers.TakeWhile(figure => IsLike(total, figure)).ToList();
        if (parts.Count < 2 || !(announced || FinanceWords.Totals.In(total.Indicator))) return null;
        var (sum, whole) = (parts.Sum(part => part.Quantity.Value), total.Quantity.Value);
        return sum <= whole * 1.2m && (announced || sum >= whole * 0.8m) ? new Parts(total, parts) : null;
    }

    static bool IsLike(Figure total, Figure part) =>
        part.Quantity.Unit.IsSameAs(total.Quantity.Unit) && part.Period == total.Period && part.Area == total.Area &&
        part.Indicator != total.Indicator && part.OfStart is null;
}
