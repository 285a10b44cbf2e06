namespace Newsprint;

/// <summary>Rows of divisions.tsv, found by name, by code, by parent.</summary>
sealed class DivisionTable(Division[] all)
{
    // Reading figures needs the rows only; the indexes are for who asks by name or code.
    readonly Lazy<ILookup<string, Division>> _byName = new(() =>
        all.SelectMany(one => one.ShortNames.Prepend(one.Name), (one, name) => (one, name)).ToLookup(pair => pair.name, pair => pair.one));
    readonly Lazy<ILookup<string?, Division>> _byCode = new(() => all.ToLookup(one => one.Code));
    readonly Lazy<ILookup<string?, Division>> _byParent = new(() => all.ToLookup(one => one.Parent));

    public IReadOnlyList<Division> All => all;
    public IEnumerable<Division> Named(string name) => _byName.Value[name];
    public IEnumerable<Division> Coded(string code) => _byCode.Value[code];
    public IEnumerable<Division> Under(string code) => _byParent.Value[code];
    public DivisionTable With(Division[] more) => new([.. all, .. more]);

    public static DivisionTable Embedded() => new(Parse(Resource.Text("divisions.tsv"), "divisions.tsv"));

    /// <summary>Reads a table whose parents stand before their children.</summary>
    public static Division[] Parse(string table, string path)
    {
        var rows = new List<Division>(3600);
        var number = 0;
        foreach (var line in table.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#') continue;
            rows.Add(DivisionRow.Read(line, path, number));
        }
        return [.. rows];
    }
}
