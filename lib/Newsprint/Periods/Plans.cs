using System.Globalization;

namespace Newsprint;

/// <summary>The five-year plans of plans.tsv.</summary>
static class Plans
{
    sealed record Plan(string Name, ReferencePeriod Days);

    static readonly Plan[] All = [.. WordRows.Embedded("plans.tsv", "name", "first", "last")
        .Select(row => new Plan(row[0], new(new(Year(row[1]), 1, 1), new(Year(row[2]), 12, 31))))];

    /// <summary>Their names: 十四五.</summary>
    public static string[] Names { get; } = [.. All.Select(plan => plan.Name)];

    /// <summary>The days of a plan.</summary>
    public static ReferencePeriod Of(string name) => All.First(plan => plan.Name == name).Days;

    /// <summary>The days of the plan that a text names last; null where it names none.</summary>
    public static ReferencePeriod? LastIn(ReadOnlySpan<char> text)
    {
        var (last, found) = (-1, default(ReferencePeriod?));
        foreach (var plan in All)
            if (text.LastIndexOf(plan.Name) is var at && at > last) (last, found) = (at, plan.Days);
        return found;
    }

    /// <summary>The days of the plan that begins in a year; null where none does.</summary>
    public static ReferencePeriod? From(int year)
    {
        foreach (var plan in All)
            if (plan.Days.Start?.Year == year) return plan.Days;
        return null;
    }

    static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
