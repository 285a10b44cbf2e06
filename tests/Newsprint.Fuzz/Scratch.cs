namespace Newsprint.Fuzz;

/// <summary>Files for what reads files, in a folder of this process; in memory where the system has such a place.</summary>
static class Scratch
{
    static readonly string Folder = Make();

    /// <summary>Writes a file and gives its path; the next call of the same name replaces it.</summary>
    public static string File(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    static string Make()
    {
        var root = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Directory.CreateDirectory(Path.Combine(root, $"newsprint-fuzz-{Environment.ProcessId}")).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
