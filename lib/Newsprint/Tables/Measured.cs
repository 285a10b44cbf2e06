namespace Newsprint;

/// <summary>
/// A number of a table: its value, what the print leaves open, and the figures it comes from. Arithmetic carries all of them.
/// </summary>
public sealed record Measured
{
    /// <summary>The number, in the base unit (元, not 亿元).</summary>
    public required decimal Value { get; init; }
    /// <summary>Its unit; <see cref="UnitAlgebra.One"/> for a number without.</summary>
    public required Unit Unit { get; init; }
    /// <summary>Every value that the figures behind it leave open.</summary>
    public required Interval Interval { get; init; }
    /// <summary>The figures behind it, in printed order; the one that states it comes first when it is stated twice.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }
    /// <summary>As printed (<c>20亿元</c>), or how it is computed from what is printed (<c>100亿元 − 20亿元</c>).</summary>
    public required string Formula { get; init; }
    /// <summary>True when the page prints it; false when it is computed here.</summary>
    public required bool IsStated { get; init; }

    /// <summary>More than the value, less, near it, or the value itself to the printed digit.</summary>
    public Bound Bound =>
        IsStated ? Figures[0].Quantity.Bound :
        Interval.High is null && Interval.Low is null ? Bound.About :
        Interval.Low == Interval.High ? Bound.Exact :
        Interval.High is null || Value <= Interval.Low ? Bound.Over :
        Interval.Low is null || Value >= Interval.High ? Bound.Under :
        Figures.Any(figure => figure.Quantity.Bound == Bound.About) ? Bound.About : Bound.Exact;

    /// <summary>The number as a page states it.</summary>
    /// <param name="figure">The figure that states it.</param>
    /// <param name="again">Figures that state the same less precisely, such as a rounded one in a headline.</param>
    public static Measured Stated(Figure figure, params IReadOnlyList<Figure> again) => new()
    {
        Value = figure.Quantity.Value,
        Unit = figure.Quantity.Unit,
        Interval = figure.Quantity.Interval,
        Figures = [figure, .. again],
        Formula = figure.Text,
        IsStated = true,
    };

    /// <summary>A number known without a figure, such as the days of a period.</summary>
    public static Measured Known(decimal value, Unit unit) => new()
    {
        Value = value,
        Unit = unit,
        Interval = Interval.Point(value),
        Figures = [],
        Formula = $"{value}{unit.Name}",
        IsStated = false,
    };

    /// <summary>The sum.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static Measured operator +(Measured a, Measured b) =>
        a.With(b, a.Value + b.Value, a.SharedUnit(b, "added"), a.Interval + b.Interval, $"{a.Formula} + {b.Summand}");

    /// <summary>The difference.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static Measured operator -(Measured a, Measured b) =>
        a.With(b, a.Value - b.Value, a.SharedUnit(b, "subtracted"), a.Interval - b.Interval, $"{a.Formula} − {b.Summand}");

    /// <summary>The product.</summary>
    /// <exception cref="UnitMismatchException">Neither is a plain number or a rate per the other's unit.</exception>
    public static Measured operator *(Measured a, Measured b) =>
        a.With(b, a.Value * b.Value, a.Unit.Times(b.Unit), a.Interval * b.Interval, $"{a.Term} × {b.Term}");

    /// <summary>The quotient: 元 / 户 is 元/户, 元 / 元 has no unit.</summary>
    /// <exception cref="DivideByZeroException">The divisor's value is 0.</exception>
    public static Measured operator /(Measured a, Measured b) =>
        a.With(b, a.Value / b.Value, a.Unit.Per(b.Unit), a.Interval / b.Interval, $"{a.Term} / {b.Term}");

    /// <summary>The number of the same unit that is so much more: <c>1 + share</c>.</summary>
    public static Measured operator +(decimal a, Measured b) => Known(a, UnitAlgebra.One) + b;

    /// <summary>The number of the same unit that is so much less: <c>1 − share</c>.</summary>
    public static Measured operator -(decimal a, Measured b) => Known(a, UnitAlgebra.One) - b;

    /// <summary>The quotient of a plain number.</summary>
    public static Measured operator /(decimal a, Measured b) => Known(a, UnitAlgebra.One) / b;

    /// <summary>A plain number in per cent: 0.5 is 50%.</summary>
    /// <exception cref="UnitMismatchException">It has a unit.</exception>
    public Measured InPerCent() => Unit.IsOne()
        ? this with { Value = Value * 100, Unit = UnitAlgebra.PerCent, Interval = Interval * Interval.Point(100) }
        : throw new UnitMismatchException("compared in per cent", Unit, UnitAlgebra.PerCent);

    /// <summary>Per cent as a plain number: 50% is 0.5.</summary>
    /// <exception cref="UnitMismatchException">It is no percentage.</exception>
    public Measured AsRatio() => Unit.IsSameAs(UnitAlgebra.PerCent)
        ? this with { Value = Value / 100, Unit = UnitAlgebra.One, Interval = Interval / Interval.Point(100) }
        : throw new UnitMismatchException("read as a ratio", Unit, UnitAlgebra.PerCent);

    /// <summary>The sum of all; their formula as a chain.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Measured Sum(IEnumerable<Measured> terms) =>
        terms.Aggregate((Measured?)null, (sum, term) => sum is null ? term : sum + term)
        ?? throw new ArgumentException("no numbers to add", nameof(terms));

    /// <summary><c>8000000000 元 = 100亿元 − 20亿元</c>: value in the base unit, and where it comes from.</summary>
    public override string ToString() => $"{Value} {Unit.Name} = {Formula}";

    // What is printed needs no brackets, a product needs none in a sum.
    string Term => IsStated || !Formula.Contains(' ') ? Formula : $"({Formula})";

    string Summand => IsStated || !IsSum(Formula) ? Formula : $"({Formula})";

    static bool IsSum(ReadOnlySpan<char> formula)
    {
        var depth = 0;
        foreach (var c in formula)
        {
            if (c is '(' or ')') depth += c == '(' ? 1 : -1;
            if (depth == 0 && c is ('+' or '−')) return true;
        }
        return false;
    }

    Unit SharedUnit(Measured other, string verb) =>
        Unit.IsSameAs(other.Unit) ? Unit : throw new UnitMismatchException(verb, Unit, other.Unit);

    Measured With(Measured other, decimal value, Unit unit, Interval interval, string formula) => new()
    {
        Value = value,
        Unit = unit,
        Interval = interval,
        Figures = [.. Figures.Union(other.Figures)],
        Formula = formula,
        IsStated = false,
    };
}
