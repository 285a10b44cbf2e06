namespace Newsprint;

/// <summary>
/// The divisions of the country from 2015 on, each with the days for which it stands: 江北区 of 重庆市 until 2025-11-05,
/// 两江新区 from 2025-11-06. A table of the user's own adds to them.
/// </summary>
public static class Divisions
{
    static readonly Lock Gate = new();
    static volatile DivisionTable? s_table;

    internal static DivisionTable Table
    {
        get
        {
            if (s_table is { } table) return table;
            lock (Gate) return s_table ??= DivisionTable.Embedded();
        }
    }

    /// <summary>Every division, of every day, in the order of the table.</summary>
    public static IReadOnlyList<Division> All => Table.All;

    /// <summary>
    /// The divisions that go by a name on a day: 朝阳 is four of them. In the order of the table; empty when there is none.
    /// </summary>
    /// <param name="name">A full or a short name.</param>
    /// <param name="date">The day.</param>
    public static IReadOnlyList<Division> Find(string name, DateOnly date) => [.. Table.Named(name).Where(one => one.StandsOn(date))];

    /// <summary>The division that a code means on a day, the first of the table; null when there is none.</summary>
    /// <param name="code">Six digits of GB/T 2260.</param>
    /// <param name="date">The day.</param>
    public static Division? Of(string code, DateOnly date) => Table.Coded(code).FirstOrDefault(one => one.StandsOn(date));

    /// <summary>
    /// The divisions directly under a division on a day: the 38 of 500000 in 2022, 37 from 2025-11-06. In the order of the table; empty
    /// when there is none.
    /// </summary>
    /// <param name="code">Six digits of GB/T 2260.</param>
    /// <param name="date">The day.</param>
    public static IReadOnlyList<Division> Children(string code, DateOnly date) => [.. Table.Under(code).Where(one => one.StandsOn(date))];

    /// <summary>
    /// Adds divisions or other places from a table, for the rest of the process: tab-separated columns code, name, level (1 province,
    /// 2 prefecture, 3 county), code of the parent, short names (comma between them; ? before one that is an everyday word), first day,
    /// last day; empty where there is none. Lines that begin with # are comments. A table that cannot be read adds nothing.
    /// </summary>
    /// <param name="path">A UTF-8 text file.</param>
    /// <exception cref="InputException">The file is missing, or a line of it cannot be read.</exception>
    public static void Load(string path)
    {
        if (!File.Exists(path))
            throw new InputException(new Note(path, 0, "no such file", "a table of places",
                "name an existing file of seven columns parted by tabs"));
        var added = DivisionTable.Parse(File.ReadAllText(path), path);
        lock (Gate) s_table = (s_table ?? DivisionTable.Embedded()).With(added);
    }
}
