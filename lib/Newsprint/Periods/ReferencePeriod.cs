namespace Newsprint;

/// <summary>
/// The days a figure is about; first and last day both included. The default, open at both ends, is a figure that nothing dates.
/// </summary>
/// <param name="Start">First day; null when open.</param>
/// <param name="End">Last day; null when open.</param>
public readonly record struct ReferencePeriod(DateOnly? Start, DateOnly? End)
{
    /// <summary>A single day, first and last at once.</summary>
    public static ReferencePeriod Day(DateOnly day) => new(day, day);

    /// <summary>True from the first day of a year to the last one of it or of a later one.</summary>
    internal bool IsOfWholeYears => this is { Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } };

    /// <summary>The year that it is the whole of; null where it is not of one.</summary>
    internal int? WholeYear => IsOfWholeYears && Start?.Year == End?.Year ? Start?.Year : null;
}
