namespace Newsprint.Tool.NewPages;

/// <summary>Files that come into a folder together or not at all, and never over another.</summary>
static class PlacedFiles
{
    /// <summary>Puts the files there, in this order; who reads the folder by its pages sees a page only with what belongs to it.</summary>
    /// <param name="folder">Made when it is not there.</param>
    /// <param name="files">Names and what they hold.</param>
    /// <exception cref="InputException">One of the names is taken; nothing was written.</exception>
    /// <exception cref="IOException">They could not be written; none is there.</exception>
    public static void Put(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        Directory.CreateDirectory(folder);
        if (files.Reverse().Select(file => Path.Combine(folder, file.Name)).FirstOrDefault(Path.Exists) is { } taken) throw Taken(taken);
        var passing = Path.Combine(folder, $".new-page.{Environment.ProcessId}");
        var placed = new List<string>();
        try
        {
            Directory.CreateDirectory(passing);
            foreach (var (name, bytes) in files) File.WriteAllBytes(Path.Combine(passing, name), bytes);
            foreach (var (name, _) in files)
            {
                var path = Path.Combine(folder, name);
                File.Move(Path.Combine(passing, name), path, overwrite: false);
                placed.Add(path);
            }
        }
        catch
        {
            foreach (var path in placed) File.Delete(path);
            throw;
        }
        finally
        {
            if (Directory.Exists(passing)) Directory.Delete(passing, recursive: true);
        }
    }

    static InputException Taken(string path) =>
        new(new Note(path, 0, "a file of this name", "none: a page that is there is never written over",
            "rename the new page, name another folder with --to, or remove the old one with its origin"));
}
