namespace Newsprint;

/// <summary>What can be said of a numeral beside its value.</summary>
[Flags]
enum NumeralTraits
{
    None = 0,
    /// <summary>Written with 0–9, half or full width.</summary>
    Arabic = 1,
    /// <summary>余, 多, 几, 数 or 上: the value is more than the digits.</summary>
    Over = 2,
    /// <summary>来: near it on either side (十来个).</summary>
    About = 4,
    /// <summary>Begins with 百, 千, 万 or 亿 and no digit: a number only where a bound says so (近亿元), else an epithet (万亩良田).</summary>
    BareScale = 8,
    /// <summary>A scale of 万 or 亿 follows the digits: a count so written is rounded.</summary>
    Scaled = 16,
    /// <summary>Has a decimal point.</summary>
    Decimal = 32,
    /// <summary>零下, 负 or a minus sign before it.</summary>
    Negative = 64,
    /// <summary>A single 一: an article before measure words.</summary>
    SingleOne = 128,
    /// <summary>A single 二: an ordinal before measure words, where a count would be 两.</summary>
    SingleTwo = 256,
    /// <summary>半: half of the unit.</summary>
    Half = 512,
}

/// <summary>A number as it is written, without its unit.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="Value">Exact value after 十百千万亿.</param>
/// <param name="Step">Worth of one unit in the last printed digit: 0.01亿 for 3817.13亿.</param>
/// <param name="Scale">The factor that a scale word after Arabic digits gives; 1 without.</param>
/// <param name="Traits">What else its writing says.</param>
readonly record struct Numeral(int Start, int End, decimal Value, decimal Step, decimal Scale, NumeralTraits Traits)
{
    public bool Is(NumeralTraits trait) => (Traits & trait) != 0;
}
