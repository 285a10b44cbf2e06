namespace Newsprint;

/// <summary>The values that a printed number leaves open. A null end is open to infinity.</summary>
/// <param name="Low">Lower end; null when there is none.</param>
/// <param name="High">Upper end; null when there is none.</param>
/// <param name="LowIncluded">Whether the lower end itself is possible.</param>
/// <param name="HighIncluded">Whether the upper end itself is possible.</param>
public readonly partial record struct Interval(decimal? Low, decimal? High, bool LowIncluded = true, bool HighIncluded = false);
