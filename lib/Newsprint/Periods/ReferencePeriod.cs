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
}
