using System.Globalization;

namespace Newsprint;

/// <summary>Values of frames as cells.</summary>
static class CellConversion
{
    /// <summary>The narrowest column type that loses nothing of the values.</summary>
    public static ColumnType TypeOf(Type type, IEnumerable<object?> values) => type switch
    {
        _ when type == typeof(bool) => ColumnType.Flag,
        _ when type == typeof(DateOnly) => ColumnType.Day,
        _ when type == typeof(DateTime) =>
            values.All(value => value is null or DateTime { TimeOfDay.Ticks: 0 }) ? ColumnType.Day : ColumnType.Text,
        _ when IsWhole(type) => ColumnType.Integer,
        _ when type == typeof(decimal) || type == typeof(double) || type == typeof(float) =>
            values.All(value => value is null or decimal || IsDecimal(Convert.ToDouble(value, CultureInfo.InvariantCulture)))
                ? ColumnType.Number
                : ColumnType.Text,
        _ => ColumnType.Text,
    };

    /// <summary>A value as a cell of that type; NaN is missing.</summary>
    public static Cell Of(object? value, ColumnType type) => value switch
    {
        null or double.NaN or float.NaN => Cell.Missing,
        _ when type == ColumnType.Text => Text(value),
        bool flag => (bool?)flag,
        DateOnly day => (DateOnly?)day,
        DateTime day => (DateOnly?)DateOnly.FromDateTime(day),
        _ when type == ColumnType.Integer => (long?)Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => (decimal?)Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };

    static string Text(object value) => value switch
    {
        string text => text,
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    static bool IsWhole(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte) || type == typeof(sbyte)
            || type == typeof(ushort) || type == typeof(uint);

    // NaN is a missing cell; what decimal cannot hold stays text.
    static bool IsDecimal(double value) => double.IsNaN(value) || Math.Abs(value) < 7.9e28;
}
