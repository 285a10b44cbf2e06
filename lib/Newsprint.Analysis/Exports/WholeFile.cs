namespace Newsprint;

/// <summary>Files that are there whole or not at all: written beside their place, then renamed into it.</summary>
static class WholeFile
{
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var temporary = TemporaryBeside(path);
        try
        {
            var stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>A name in the same folder, which is made if need be, so that renaming is one step.</summary>
    public static string TemporaryBeside(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.part");
    }
}
