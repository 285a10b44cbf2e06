namespace Newsprint;

/// <summary>One number with its unit, where it stands in a block's text.</summary>
/// <param name="Span">Number and unit, with the bound words that touch them: 超20万件, 3亿元以上.</param>
/// <param name="Number">The numeral itself, its scale and 余, 多, 几 inside it included.</param>
/// <param name="UnitSpan">The unit as printed; empty where it stands at the other end of a range.</param>
/// <param name="Quantity">Value in the base unit (negative only where the numeral is), unit, bound and interval.</param>
/// <param name="RangePartner">Index, in the list it was read into, of the other end of a range; -1 where there is none.</param>
readonly record struct QuantityMention(TextSpan Span, TextSpan Number, TextSpan UnitSpan, Quantity Quantity, int RangePartner = -1);
