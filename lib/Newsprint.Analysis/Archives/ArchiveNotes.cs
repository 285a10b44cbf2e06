namespace Newsprint;

/// <summary>
/// Every sentence that reading and exporting an archive says to a user: where, what was found, what was expected, what to do.
/// </summary>
static class ArchiveNotes
{
    public static Note Missing(string path) =>
        new(path, 0, "no such file or folder", "a file, a folder, a pattern with * or ?, or - for standard input", "check the path");
    public static Note NoMatch(string pattern) =>
        new(pattern, 0, "no file that it matches", "at least one", "check the pattern, and quote it if the shell should not expand it");
    public static Note Unreadable(string path, string why) =>
        new(path, 0, $"what cannot be read ({why})", "a page as text", "check its permissions and whether it is still there");
    public static Note Broken(string path, string kind, string why) =>
        new(path, 0, $"a broken {kind} ({why})", $"a whole {kind}", "copy or pack it again");
    public static Note TooLarge(string path, long most) => new(path, 0, $"more than {most} bytes", "a page", "split it into pages");
    public static Note Bomb(string path, long packed, long ratio) =>
        new(path, 0, $"{packed} packed bytes that unpack to more than {ratio} times as many", "text, which packs to a tenth or so",
            "unpack it yourself if it is what it should be");
    public static Note TooMany(string path, int most) => new(path, 0, $"more than {most} entries", "fewer", "split the archive");
    public static Note Twice(string path) =>
        new(path, 0, "a second entry of the same name", "one", "only the first is read; pack the archive again");
    public static Note NotAPage(string source, int line, string found) =>
        new(source, line, found, """an object {"id": …, "published": "YYYY-MM-DD" or null, "text": …}""", "correct the line");
    public static Note LongLine(string source, int line, long most) =>
        new(source, line, $"a line of more than {most} bytes", "one page", "split it into pages");

    public static Note NotAFolder(string path) => new(path, 0, "a file", "a new or empty folder", "name another with --to");
    public static Note NotEmpty(string folder) =>
        new(folder, 0, "a folder with other files in it", "a new or empty folder", "name another with --to");
    public static Note Begun(string folder) =>
        new(folder, 0, "an export, begun or done", "a new or empty folder", "go on with --resume, or name another with --to");
    public static Note OtherSettings(string folder, string found, string expected) =>
        new(folder, 0, $"an export as {found}", $"one as {expected}", "name another folder with --to, or call it as it was called before");
    public static Note InUse(string folder) =>
        new(folder, 0, "an export that another process is writing", "one process for each folder and shard", "wait for it, or end it");
    public static Note StreamChanged(string folder) =>
        new(folder, 0, "a finished export of other input", "the same pages on standard input as before", "name another folder with --to");
    public static Note NotForQueries(string folder, string format) =>
        new(folder, 0, $"an export as {format}", "parquet, csv or duckdb, which keep decimals exact under queries",
            "export it in one of these");
    public static Note NotAnExport(string path) =>
        new(path, 0, "no export", "a folder that newsprint export wrote, or a .duckdb file", "check the path");
}
