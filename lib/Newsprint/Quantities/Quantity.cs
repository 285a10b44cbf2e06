namespace Newsprint;

/// <summary>A number with its unit, how it is bounded, and what the print leaves open.</summary>
/// <param name="Value">Exact decimal after 十百千万亿, in the base unit; signed where the figure is a fall.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Bound">How the printed number stands to the value.</param>
/// <param name="Interval">The values that printed digits and bound leave open; contains <paramref name="Value"/> or touches it.</param>
public sealed record Quantity(decimal Value, Unit Unit, Bound Bound, Interval Interval);
