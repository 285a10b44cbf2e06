namespace Newsprint;

/// <summary>The corrections beside pages, read once for each folder that follows another.</summary>
sealed class FolderCorrections
{
    string? _folder;
    Corrections _corrections = Corrections.None;

    /// <summary>Those in the folder of a page.</summary>
    /// <exception cref="InputException">The table is there and is broken.</exception>
    public Corrections Of(string page)
    {
        var folder = Path.GetDirectoryName(page);
        if (folder == _folder) return _corrections;
        (_folder, _corrections) = (null, Corrections.Beside(page));
        _folder = folder;
        return _corrections;
    }
}
