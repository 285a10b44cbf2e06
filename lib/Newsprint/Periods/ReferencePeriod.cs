namespace Newsprint;

/// <summary>The days a figure is about; first and last day both included.</summary>
/// <param name="Start">First day; null when open.</param>
/// <param name="End">Last day; null when open.</param>
public readonly record struct ReferencePeriod(DateOnly? Start, DateOnly? End)
{
    /// <summary>A single day.</summary>
    public static ReferencePeriod Day(DateOnly day) => new(day, day);
}
