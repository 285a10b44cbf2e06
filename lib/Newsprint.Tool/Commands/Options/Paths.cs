using System.Text;

namespace Newsprint.Tool.Commands;

/// <summary>Files and folders that a call names: what is wrong with one is said before anything is read or written.</summary>
static class Paths
{
    /// <summary>A file that is to be read.</summary>
    /// <param name="path">As the call names it.</param>
    /// <param name="what">What it should hold.</param>
    /// <param name="remedy">What to do when it is not there.</param>
    /// <exception cref="InputException">There is no such file.</exception>
    public static string ToRead(string path, string what, string remedy = "name an existing file") =>
        File.Exists(path) ? path : throw Bad(path, Directory.Exists(path) ? "a folder" : "no such file", what, remedy);

    /// <summary>A file that is to be written.</summary>
    /// <exception cref="InputException">It is a folder, or in none.</exception>
    public static string ToWrite(string path)
    {
        if (Directory.Exists(path)) throw Bad(path, "a folder", "a file to write", "add the file's name");
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full);
        return Directory.Exists(folder)
            ? full
            : throw Bad(path, "no folder to write it into", "one that is there", "make the folder, or name another");
    }

    /// <summary>A web page that is to be written: one that is there may be replaced, another file may not.</summary>
    /// <exception cref="InputException">It is a folder, or in none, or there is a file that is no web page.</exception>
    public static string ToWritePage(string path)
    {
        const string begins = "<!DOCTYPE html>";
        var full = ToWrite(path);
        if (!File.Exists(full)) return full;
        Span<byte> head = stackalloc byte[begins.Length];
        using var file = File.OpenRead(full);
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == 0 || Encoding.ASCII.GetString(head[..read]).Equals(begins, StringComparison.OrdinalIgnoreCase)
            ? full
            : throw Bad(path, "a file that is no web page", "a new file, or a reading view to replace", "name another with --output");
    }

    /// <summary>A folder that files are put into; it need not be there.</summary>
    /// <param name="path">As the call names it.</param>
    /// <param name="option">The option that names it.</param>
    /// <exception cref="InputException">There is a file of this name.</exception>
    public static string Folder(string path, string option) =>
        File.Exists(path) ? throw Bad(path, "a file", "a folder", $"name another with {option}") : path;

    static InputException Bad(string path, string found, string expected, string remedy) => new(new Note(path, 0, found, expected, remedy));
}
