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

    static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
