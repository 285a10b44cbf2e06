namespace Newsprint;

/// <summary>Figures of pages in, the resumption table out.</summary>
static class ResumptionReader
{
    /// <summary>What tells resumption from other rates and counts.</summary>
    public static Resumption Read(IEnumerable<PageFigures> pages)
    {
        var (rows, statements) = (new List<ResumptionRow>(), new List<ResumptionStatement>());
        foreach (var page in pages)
        {
            rows.AddRange(Rows(page).Select((row, i) => row with { Number = rows.Count + i + 1 }).ToList());
            statements.AddRange(ResumptionStatements.Of(page));
        }
        return new Resumption { Rows = rows, WithoutNumber = statements };
    }

    static IEnumerable<ResumptionRow> Rows(PageFigures page)
    {
        var byStart = page.Figures.ToDictionary(figure => figure.Span.Start);
        var wholes = new Wholes(page.Figures, byStart);
        var named = page.Figures.Select(figure => (figure, name: NameOf(figure, byStart))).Where(pair => pair.name is not null).ToList();
        var rates = named.Where(pair => IsRate(pair.figure)).ToList();
        var counted = rates.Select(pair => wholes.Of(pair.figure)?.Span.Start).ToHashSet();
        var alone = named.Where(pair => IsCount(pair.figure) && !counted.Contains(pair.figure.Span.Start));
        return rates.Concat(alone).OrderBy(pair => pair.figure.Span).Select(pair => Row(page, pair.figure, pair.name!.Value, wholes));
    }

    // 占全市企业的80%: a share of what is counted before it speaks of the same.
    static ResumptionName? NameOf(Figure figure, Dictionary<int, Figure> byStart) =>
        !IsRate(figure) && !IsCount(figure) ? null :
        ResumptionName.Of(figure) ??
        (figure.Role == Role.Share && figure.OfStart is { } of && byStart.TryGetValue(of, out var part) && IsCount(part)
            ? ResumptionName.Of(part)
            : null);

    static bool IsRate(Figure figure) =>
        figure.Role is Role.Level or Role.Share && figure.Quantity.Unit.IsSameAs(UnitAlgebra.PerCent);

    static bool IsCount(Figure figure) => figure.Role == Role.Level && figure.Quantity.Unit.Measure == "count";

    static ResumptionRow Row(PageFigures page, Figure figure, ResumptionName name, Wholes wholes)
    {
        var rate = IsRate(figure) ? Measured.Stated(figure) : null;
        var universal = rate is not null && IsUniversal(figure.Text) ? figure.Text : null;
        var (part, whole) = rate is null ? (Measured.Stated(figure), null) : PartAndWhole(wholes.Of(figure), universal is not null);
        return new ResumptionRow
        {
            Number = 0,
            Source = figure.Source,
            Published = page.Published,
            Article = figure.Article,
            Line = figure.Line,
            Area = figure.Area,
            Subject = name.Subject,
            Measure = universal is not null && ResumptionWords.Own.All.Contains(universal) ? universal + name.Measure : name.Measure,
            Rate = rate,
            Period = figure.Period,
            StatedAs = rate is null ? RateForm.CountOnly : universal is null ? RateForm.Number : RateForm.Universal,
            Universal = universal,
            Status = figure.Status,
            Numerator = part,
            Whole = whole,
            Implied = part is not null && rate is not null ? Implied(part, rate) : null,
            Sentence = figure.Sentence,
        };
    }

    // A share is of its numerator where that says who is back, and of the whole otherwise; a universal is of the whole.
    static (Measured? Part, Measured? Whole) PartAndWhole(Figure? of, bool universal) =>
        of is null
            ? (null, null)
            : !universal && ResumptionName.Of(of) is not null
            ? (Measured.Stated(of), null)
            : (null, Measured.Stated(of));

    // The count that a share is linked to; for a universal also one before it in its clause (314座基站已全部恢复正常).
    sealed class Wholes(IReadOnlyList<Figure> figures, Dictionary<int, Figure> byStart)
    {
        readonly Dictionary<string, Figure[]> _counts =
            figures.Where(IsCount).GroupBy(figure => figure.Sentence).ToDictionary(same => same.Key, same => same.ToArray());

        public Figure? Of(Figure share) =>
            share.OfStart is { } of ? byStart.GetValueOrDefault(of) is { Quantity.Unit.Measure: "count" } linked ? linked : null :
            IsUniversal(share.Text) ? Before(share).FirstOrDefault(count => StandsBefore(count, share)) : null;

        IEnumerable<Figure> Before(Figure share)
        {
            var counts = _counts.GetValueOrDefault(share.Sentence, []);
            var end = ~Array.BinarySearch(counts, share, Comparer<Figure>.Create((a, b) => a.Span.Start < b.Span.Start ? -1 : 1));
            return counts[Math.Max(0, end - MostCounts)..end];
        }
    }

    // More than a sentence counts; a text may say the same sentence any number of times.
    const int MostCounts = 100;

    static bool StandsBefore(Figure count, Figure universal)
    {
        var between = FigureText.Between(count, universal);
        return between.Length > 0 && between.IndexOfAny("，,；;。、") < 0;
    }

    static ImpliedWhole? Implied(Measured part, Measured rate)
    {
        if (rate.Value <= 0 || part.Bound != Bound.Exact || rate.Bound != Bound.Exact) return null;
        if (WholeNumbers.Within(part.Interval) is not { } counted) return null;
        if (WholeNumbers.OfWhole(counted, rate.Interval) is not { } whole) return null;
        var remaining = new WholeNumbers(Math.Max(0, whole.First - counted.Last), whole.Last - counted.First);
        return new ImpliedWhole(part / rate.AsRatio(), whole, remaining);
    }

    // A universal is printed without a number.
    static bool IsUniversal(string text) => text.AsSpan().IndexOfAny("%％成半百分之") < 0 && !text.Any(char.IsDigit);
}
