using System.Collections.Frozen;
using System.Globalization;

namespace Newsprint;

/// <summary>The five-year plans of plans.tsv.</summary>
static class Plans
{
    static readonly FrozenDictionary<string, ReferencePeriod> Days = WordRows.Embedded("plans.tsv", "name", "first", "last")
        .ToFrozenDictionary(row => row[0], row => new ReferencePeriod(new(Year(row[1]), 1, 1), new(Year(row[2]), 12, 31)));

    /// <summary>Their names: 十四五.</summary>
    public static string[] Names { get; } = [.. Days.Keys];

    /// <summary>The days of a plan.</summary>
    public static ReferencePeriod Of(string name) => Days[name];

    static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
