namespace Newsprint;

/// <summary>What a number counts or measures, in its base form: 元, 户, %, 个百分点, 吨公里.</summary>
/// <param name="Name">The base unit as printed, without 十百千万亿.</param>
/// <param name="Code">ISO 4217 (money) or UCUM code; null where none exists.</param>
/// <param name="Measure">Kind of quantity: money, count, ratio, points, multiple, length, area, mass, volume, energy, power, time …</param>
public sealed record Unit(string Name, string? Code, string Measure);
