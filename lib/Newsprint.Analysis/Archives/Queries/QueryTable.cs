using System.Data.Common;
using System.Globalization;
using System.Numerics;

namespace Newsprint;

/// <summary>The result of a query as a table: texts, whole numbers, decimals, days, flags; anything else as its text.</summary>
static class QueryTable
{
    public static Table Read(DbDataReader reader, string name)
    {
        var columns = Enumerable
            .Range(0, reader.FieldCount)
            .Select(i => new Column(reader.GetName(i), TypeOf(reader.GetFieldType(i)), ""))
            .ToArray();
        var cells = new List<Cell>();
        while (reader.Read())
            for (var i = 0; i < columns.Length; i++)
                cells.Add(reader.IsDBNull(i) ? Cell.Missing : CellOf(reader.GetValue(i), columns[i].Type));
        return new Table(name, columns, cells);
    }

    static ColumnType TypeOf(Type type) =>
        type == typeof(string) ? ColumnType.Text
        : type == typeof(bool) ? ColumnType.Flag
        : type == typeof(DateOnly) || type == typeof(DateTime) ? ColumnType.Day
        : type == typeof(decimal) || type == typeof(double) || type == typeof(float) ? ColumnType.Number
        : type == typeof(BigInteger) || type.IsPrimitive ? ColumnType.Integer
        : ColumnType.Text;

    static Cell CellOf(object value, ColumnType type) => type switch
    {
        ColumnType.Flag => (bool?)(bool)value,
        ColumnType.Day => (DateOnly?)(value is DateTime time ? DateOnly.FromDateTime(time) : (DateOnly)value),
        ColumnType.Number => (decimal?)Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        ColumnType.Integer => (long?)(value is BigInteger large ? (long)large : Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
