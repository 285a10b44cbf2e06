namespace Newsprint;

/// <summary>What the cells of a column are.</summary>
public enum ColumnType
{
    /// <summary>Characters.</summary>
    Text,
    /// <summary>A whole number.</summary>
    Integer,
    /// <summary>An exact decimal.</summary>
    Number,
    /// <summary>A day of the Gregorian calendar, without time or zone.</summary>
    Day,
    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>One column of a table: the only place where its name, type and meaning are said.</summary>
/// <param name="Name">snake_case, as in every file.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Meaning">One sentence for the codebook: unit, ends, what a missing cell says.</param>
/// <param name="Concept">The concept it stands for in a known vocabulary (SDMX, W3C Web Annotation); null when there is none.</param>
/// <param name="Values">The only values it takes; null when open.</param>
public sealed record Column(string Name, ColumnType Type, string Meaning, string? Concept = null, IReadOnlyList<string>? Values = null);

/// <summary>A column and where its cells come from.</summary>
sealed record Column<T>(Column Head, Func<T, Cell> Of)
{
    public Column(string name, ColumnType type, string meaning, Func<T, Cell> of, string? concept = null, params string[] values)
        : this(new Column(name, type, meaning, concept, values.Length == 0 ? null : values), of) { }
}
