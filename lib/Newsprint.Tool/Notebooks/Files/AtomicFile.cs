namespace Newsprint.Tool.Notebooks;

/// <summary>Writes files so that they are whole at every moment: the old one or the new one.</summary>
static class AtomicFile
{
    const string Suffix = ".newsprint-tmp";

    /// <summary>Replaces a file's content; what a link points at is replaced, not the link.</summary>
    /// <exception cref="IOException">It could not be written; it is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (File.Exists(path)) path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        Sweep(path);
        var passing = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}{Suffix}");
        try
        {
            using (var file = new FileStream(passing, FileMode.Create, FileAccess.Write))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(passing, File.GetUnixFileMode(path));
            File.Move(passing, path, overwrite: true);
        }
        catch (Exception fault)
        {
            File.Delete(passing);
            if (fault is not IOException || !fault.Message.Contains(passing, StringComparison.Ordinal)) throw;
            // The name that the user knows.
            throw new IOException(fault.Message.Replace(passing, path, StringComparison.Ordinal), fault);
        }
    }

    /// <summary>Takes away what earlier runs left behind when they were killed.</summary>
    public static void Sweep(string path)
    {
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.*{Suffix}"))
            if (!IsWritten(left)) File.Delete(left);
    }

    static bool IsWritten(string passing)
    {
        var number = passing[..^Suffix.Length];
        return int.TryParse(number[(number.LastIndexOf('.') + 1)..], out var process) && IsAlive(process);
    }

    static bool IsAlive(int process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
