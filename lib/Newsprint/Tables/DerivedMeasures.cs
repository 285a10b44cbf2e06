namespace Newsprint;

/// <summary>
/// What follows from the numbers of one project: sums of a list, counts a day, people a place, deeds a person, what is left of a credit.
/// </summary>
static class DerivedMeasures
{
    static readonly Unit Day = new("天", "d", "time");

    public static IEnumerable<ProjectMeasure> Of(IReadOnlyList<ProjectMeasure> measures, ILookup<int, CreditLine> lines) =>
        [.. Sums(measures), .. PerDay(measures), .. PerPlace(measures), .. PerPerson(measures), .. Credit(measures, lines)];

    // 甲村8个、乙村5个、丙村7个: three or more in one list, of one unit.
    static IEnumerable<ProjectMeasure> Sums(IReadOnlyList<ProjectMeasure> measures)
    {
        for (var i = 0; i < measures.Count;)
        {
            var list = measures.Skip(i).TakeWhile((measure, k) => k == 0 || Follows(measures[i + k - 1], measure)).ToList();
            if (list.Count >= 3)
                yield return list[0] with
                {
                    Name = string.Concat(list.Select(measure => measure.Name).Aggregate((a, b) => $"{a} + {b}")),
                    Value = Measured.Sum(list.Select(measure => measure.Value))
                };
            i += list.Count;
        }
    }

    static bool Follows(ProjectMeasure a, ProjectMeasure b)
    {
        var (first, second) = (a.Value.Figures[0], b.Value.Figures[0]);
        return IsCount(a) && IsCount(b) && a.Value.Unit.IsSameAs(b.Value.Unit) && a.Name != b.Name && first.Sentence == second.Sentence
            && FigureText.Between(first, second).IndexOf('、') >= 0 && FigureText.Between(first, second).IndexOfAny("，,；;") < 0;
    }

    // A count of some named days, together.
    static IEnumerable<ProjectMeasure> PerDay(IReadOnlyList<ProjectMeasure> measures) =>
        from measure in measures
        let days = measure.Period.Days()
        where IsCount(measure) && days is > 1 and <= 7
        select measure with { Name = $"{measure.Name} / 天", Value = measure.Value / Measured.Known(days!.Value, Day) };

    // 3个工坊,带动90名农户就业
    static IEnumerable<ProjectMeasure> PerPlace(IReadOnlyList<ProjectMeasure> measures)
    {
        for (var i = 0; i + 1 < measures.Count; i++)
        {
            var (places, people) = (measures[i], measures[i + 1]);
            var (first, second) = (places.Value.Figures[0], people.Value.Figures[0]);
            if (!IsCount(places) || !IsPeople(people) || places.Value.Value == 0 || first.Sentence != second.Sentence) continue;
            if (ProjectWords.Served.In(FigureText.Between(first, second))) yield return Ratio(people, places);
        }
    }

    // 派出20名干部 … 走访60家商户
    static IEnumerable<ProjectMeasure> PerPerson(IReadOnlyList<ProjectMeasure> measures)
    {
        var sent = measures.FirstOrDefault(measure => IsPeople(measure) && measure.Value.Value > 0 && IsSent(measure.Value.Figures[0]));
        return sent is null
            ? []
            : measures.Where(measure => measure != sent && IsCount(measure) && measure.Period.Days() is <= 7)
            .Select(measure => Ratio(measure, sent));
    }

    static IEnumerable<ProjectMeasure> Credit(IReadOnlyList<ProjectMeasure> measures, ILookup<int, CreditLine> lines)
    {
        var found = measures
            .SelectMany(measure => measure.Value.Figures.SelectMany(figure => lines[figure.Span.Start]), (drawn, line) => (drawn, line))
            .DistinctBy(pair => pair.line.Drawn.Number);
        foreach (var (drawn, line) in found.OrderBy(pair => pair.line.Granted.Number))
        {
            if (!measures.Any(measure => measure.Value.Figures.Contains(line.Granted.Value!.Figures[0]))) continue;
            yield return drawn with { Name = $"{line.Granted.Item} − {drawn.Name}", Value = line.Undrawn };
            yield return drawn with { Name = $"{drawn.Name} / {line.Granted.Item}", Value = line.Utilisation };
        }
    }

    static ProjectMeasure Ratio(ProjectMeasure a, ProjectMeasure b) => a with { Name = $"{a.Name} / {b.Name}", Value = a.Value / b.Value };

    static bool IsCount(ProjectMeasure measure) => measure.Value.Unit.Measure == "count";

    // The verb stands straight before the number.
    static bool IsSent(Figure figure)
    {
        const int Near = 4;
        var before = FigureText.Before(figure);
        return ProjectWords.Sent.In(before[Math.Max(0, before.Length - Near)..]);
    }

    static bool IsPeople(ProjectMeasure measure) => measure.Value.Unit.Name is "名" or "人" or "位";
}
