namespace Newsprint;

/// <summary>Units through arithmetic: 元 / 户 is 元/户, and 元/户 times 户 is 元 again.</summary>
public static class UnitAlgebra
{
    /// <summary>The unit of a number without one, such as a quotient of two sums of money.</summary>
    public static Unit One { get; } = new("", "1", "ratio");

    /// <summary>Hundredths of a whole: %, a ratio.</summary>
    public static Unit PerCent { get; } = new("%", "%", "ratio");

    /// <summary>The unit of a quotient; <see cref="One"/> where both are the same.</summary>
    public static Unit Per(this Unit unit, Unit divisor) =>
        divisor.IsOne() ? unit :
        unit.Name == divisor.Name ? One :
        new($"{unit.Name}/{divisor.Name}", Join(unit.Code, divisor.Code), $"{unit.Measure}/{divisor.Measure}");

    /// <summary>The unit of a product. One side is without unit, or is a rate per the other's.</summary>
    /// <exception cref="UnitMismatchException">Anything else, such as 元 times 元.</exception>
    public static Unit Times(this Unit unit, Unit factor)
    {
        if (factor.IsOne()) return unit;
        if (unit.IsOne()) return factor;
        if (unit.Name.EndsWith($"/{factor.Name}", StringComparison.Ordinal)) return unit.Cancelled(factor);
        if (factor.Name.EndsWith($"/{unit.Name}", StringComparison.Ordinal)) return factor.Cancelled(unit);
        throw new UnitMismatchException("multiplied", unit, factor);
    }

    /// <summary>True for a number without unit.</summary>
    public static bool IsOne(this Unit unit) => unit.Name.Length == 0;

    /// <summary>True for numbers that can be added: printed in the same base unit.</summary>
    public static bool IsSameAs(this Unit unit, Unit other) => unit.Name == other.Name;

    static Unit Cancelled(this Unit rate, Unit divisor) => new(
        rate.Name[..^(divisor.Name.Length + 1)],
        Before(rate.Code, divisor.Code),
        Before(rate.Measure, divisor.Measure) ?? rate.Measure);

    static string? Join(string? code, string? divisor) => code is null ? null : $"{code}/{divisor ?? "1"}";

    static string? Before(string? text, string? divisor) =>
        text is not null && text.EndsWith($"/{divisor ?? "1"}", StringComparison.Ordinal) ? text[..^((divisor ?? "1").Length + 1)] : null;
}

/// <summary>Numbers whose units do not allow what was asked of them.</summary>
/// <param name="verb">What was asked: added, subtracted, multiplied …</param>
/// <param name="left">Unit of the left number.</param>
/// <param name="right">Unit of the right number.</param>
public sealed class UnitMismatchException(string verb, Unit left, Unit right)
    : InvalidOperationException($"{Named(left)} and {Named(right)} cannot be {verb}")
{
    /// <summary>Unit of the left number.</summary>
    public Unit Left { get; } = left;
    /// <summary>Unit of the right number.</summary>
    public Unit Right { get; } = right;

    static string Named(Unit unit) => unit.IsOne() ? "a number without unit" : unit.Name;
}
