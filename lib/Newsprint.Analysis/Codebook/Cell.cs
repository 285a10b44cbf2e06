using System.Globalization;

namespace Newsprint;

/// <summary>One value of a table, or a missing one. Decimals keep every digit; trailing zeros carry nothing and are dropped.</summary>
public readonly record struct Cell
{
    readonly string? _text;
    readonly decimal _number;

    Cell(ColumnType type, string? text, decimal number) => (Type, HasValue, _text, _number) = (type, true, text, number);

    /// <summary>No value.</summary>
    public static Cell Missing => default;
    /// <summary>False for a missing cell.</summary>
    public bool HasValue { get; }
    /// <summary>What the value is; <see cref="ColumnType.Text"/> for a missing cell.</summary>
    public ColumnType Type { get; }

    /// <summary>The value of a text cell; null when missing.</summary>
    public string? Text => _text;
    /// <summary>The value of a number or integer cell; null when missing.</summary>
    public decimal? Number => HasValue ? _number : null;
    /// <summary>The value of an integer cell; null when missing.</summary>
    public long? Integer => HasValue ? (long)_number : null;
    /// <summary>The value of a day cell; null when missing.</summary>
    public DateOnly? Day => HasValue ? DateOnly.FromDayNumber((int)_number) : null;
    /// <summary>The value of a flag cell; null when missing.</summary>
    public bool? Flag => HasValue ? _number != 0 : null;

    /// <summary>A text cell; missing for null, present for the empty string.</summary>
    public static implicit operator Cell(string? text) => text is null ? default : new(ColumnType.Text, text, 0);
    /// <summary>An integer cell; missing for null.</summary>
    public static implicit operator Cell(long? value) => value is { } v ? new(ColumnType.Integer, null, v) : default;
    /// <summary>A number cell; missing for null.</summary>
    public static implicit operator Cell(decimal? value) => value is { } v ? new(ColumnType.Number, null, Shorten(v)) : default;
    /// <summary>A day cell; missing for null.</summary>
    public static implicit operator Cell(DateOnly? value) => value is { } v ? new(ColumnType.Day, null, v.DayNumber) : default;
    /// <summary>A flag cell; missing for null.</summary>
    public static implicit operator Cell(bool? value) => value is { } v ? new(ColumnType.Flag, null, v ? 1 : 0) : default;

    /// <summary>The value as it stands in a file: invariant culture, ISO days; empty when missing.</summary>
    public override string ToString() => !HasValue ? "" : Type switch
    {
        ColumnType.Text => _text!,
        ColumnType.Day => Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnType.Flag => _number != 0 ? "true" : "false",
        _ => _number.ToString(CultureInfo.InvariantCulture),
    };

    // Dividing by a one with 28 zeros lets decimal drop the trailing zeros of its scale.
    static decimal Shorten(decimal value) => value / 1.0000000000000000000000000000m;
}
