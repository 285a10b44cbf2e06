namespace Newsprint;

/// <summary>Figures of pages in, the financing table out.</summary>
static class FinancingReader
{
    /// <summary>What tells financing from other figures.</summary>
    public static Financing Read(IEnumerable<PageFigures> pages)
    {
        var (rows, counts) = (new List<FinancingRow>(), new List<FinancingRow>());
        var (decompositions, relations) = (new List<Decomposition>(), new FinancingRelations());
        foreach (var page in pages)
        {
            var money = Facts(page, rows.Count, IsFinancing);
            var moneyIn = new Takers(money);
            var tied = Facts(page, counts.Count, moneyIn.AreCountedBy);
            var found = DecompositionReader.Read(page.Figures, money);
            relations.Add(money, tied);
            decompositions.AddRange(found);
            rows.AddRange(money);
            counts.AddRange(tied);
        }
        return new Financing
        {
            Rows = rows,
            Counts = counts,
            Decompositions = decompositions,
            Averages = relations.Averages,
            Leverages = relations.Leverages,
            CreditLines = relations.CreditLines,
        };
    }

    static bool IsFinancing(Figure figure) =>
        IsMoney(figure) && (FinanceWords.Money.In(figure.Indicator) || FinanceWords.Stocks.In(figure.Indicator));

    // A growth carries no money in its unit: its indicator alone tells.
    static bool IsMoney(Figure figure) => figure.Role == Role.Growth || figure.Quantity.Unit.Measure == "money";

    // Takers of money: counted in the sentence of a sum, or in an article that is about money.
    sealed class Takers(FinancingRow[] money)
    {
        const int About = 3;
        readonly Dictionary<int, int> _rowsOf =
            money.Where(row => row.Article is not null).CountBy(row => row.Article!.Value).ToDictionary();
        readonly HashSet<(int?, string)> _sentences = [.. money.SelectMany(row =>
            row.Figures.Select(figure => (row.Article, figure.Sentence)))];

        public bool AreCountedBy(Figure figure) =>
            figure.Article is { } article && FinanceWords.Counted.All.Contains(figure.Quantity.Unit.Name) &&
            (_rowsOf.GetValueOrDefault(article) >= About || _sentences.Contains((article, figure.Sentence)));
    }

    static FinancingRow[] Facts(PageFigures page, int before, Func<Figure, bool> wanted) =>
        [.. Fact.Read(page.Figures, wanted).Select((fact, i) => Row(page, before + i + 1, fact))];

    static FinancingRow Row(PageFigures page, int number, Fact fact)
    {
        var (main, change) = (fact.Main, YearOnYear.Of(fact));
        return new FinancingRow
        {
            Number = number,
            Source = main.Source,
            Published = page.Published,
            Article = main.Article,
            Line = main.Line,
            Item = main.Indicator,
            Kind = FinanceWords.Stocks.In(main.Indicator) ? FinancingKind.Stock : FinancingKind.Flow,
            Area = main.Area,
            Period = main.Period,
            Status = main.Status,
            Value = change.Value,
            Delta = change.Delta,
            Growth = change.Growth,
            Prior = change.Prior,
            PriorPeriod = change.Prior is not null && main.Period.IsKnown() ? main.Period.YearBefore() : null,
            OtherChanges = [.. fact.OtherChanges],
        };
    }
}
