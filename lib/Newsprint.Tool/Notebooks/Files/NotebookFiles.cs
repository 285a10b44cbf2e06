namespace Newsprint.Tool.Notebooks;

/// <summary>Which notebooks a call means.</summary>
static class NotebookFiles
{
    public const string DefaultFolder = "notebooks";

    /// <summary>The files named, or all of <c>notebooks/</c>; those only whose name matches the filter.</summary>
    /// <param name="named">Files and folders; none for the default.</param>
    /// <param name="filter">A part of the name, <c>*</c> and <c>?</c> allowed; null for all.</param>
    /// <exception cref="InputException">There are none.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> named, string? filter)
    {
        if (named.Count == 0 && !Directory.Exists(DefaultFolder))
            throw NotebookFile.Bad(DefaultFolder, 0, "no such folder here", "notebooks/*.ipynb",
                "go to the checkout, or name the notebooks");
        var files = named.DefaultIfEmpty(DefaultFolder).SelectMany(path => Directory.Exists(path) ? In(path) : [path]);
        var found = files.Where(file => filter is null || Matches(Path.GetFileName(file), filter)).ToList();
        if (found.Count > 0) return found;
        var where = named.Count == 0 ? DefaultFolder : string.Join(", ", named);
        throw NotebookFile.Bad(where, 0, filter is null ? "no notebook" : $"no notebook whose name matches '{filter}'",
            "files that end in .ipynb", "check the path and the filter");
    }

    static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*.ipynb").Order(StringComparer.Ordinal);

    static bool Matches(string name, string filter) =>
        System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(filter.AsSpan().ContainsAny("*?") ? filter : $"*{filter}*", name);
}
