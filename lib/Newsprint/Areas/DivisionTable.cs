namespace Newsprint;

/// <summary>Rows of divisions.tsv, found by name, by code, by parent.</summary>
sealed class DivisionTable
{
    readonly Division[] _all;
    readonly Dictionary<string, List<Division>> _byName, _byCode, _byParent;

    public DivisionTable(Division[] all)
    {
        _all = all;
        _byName = new(all.Length * 2);
        _byCode = new(all.Length);
        _byParent = new(512);
        foreach (var one in all)
        {
            Add(_byName, one.Name, one);
            foreach (var name in one.ShortNames)
                Add(_byName, name, one);
            if (one.Code is { } code) Add(_byCode, code, one);
            if (one.Parent is { } parent) Add(_byParent, parent, one);
        }
    }

    public IReadOnlyList<Division> All => _all;
    public IReadOnlyList<Division> Named(string name) => _byName.GetValueOrDefault(name) ?? [];
    public IReadOnlyList<Division> Coded(string code) => _byCode.GetValueOrDefault(code) ?? [];
    public IReadOnlyList<Division> Under(string code) => _byParent.GetValueOrDefault(code) ?? [];
    public DivisionTable With(Division[] more) => new([.. _all, .. more]);

    public static DivisionTable Embedded() => new(Parse(AreaResource.Text("divisions.tsv"), "divisions.tsv"));

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

    static void Add(Dictionary<string, List<Division>> index, string key, Division one)
    {
        if (index.TryGetValue(key, out var list)) list.Add(one);
        else index[key] = [one];
    }
}
