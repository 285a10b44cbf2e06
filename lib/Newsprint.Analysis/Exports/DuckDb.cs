using System.Runtime.InteropServices;
using System.Runtime.Loader;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Newsprint;

/// <summary>
/// Opens DuckDB databases and speaks its SQL. A notebook host that loads this library by path knows nothing of its native parts: DuckDB's
/// is then looked for where the build put it, under <c>runtimes</c> beside this assembly.
/// </summary>
static class DuckDb
{
    static DuckDb() => AssemblyLoadContext.GetLoadContext(typeof(DuckDBState).Assembly)!.ResolvingUnmanagedDll +=
        (_, name) => name == "duckdb" && Beside() is { } path ? NativeLibrary.Load(path) : 0;

    /// <summary>An open connection.</summary>
    /// <exception cref="InputException">DuckDB's library is not there: a package of the command carries it for the platform that packed
    /// it.</exception>
    public static DuckDBConnection Open(string source)
    {
        try
        {
            var connection = new DuckDBConnection(source);
            connection.Open();
            return connection;
        }
        catch (Exception fault) when ((fault as TypeInitializationException)?.InnerException is DllNotFoundException
            || fault is DllNotFoundException)
        {
            throw new InputException(new Note("duckdb", 0, $"no library of DuckDB for {RuntimeInformation.RuntimeIdentifier}",
                "the one that is packed for it",
                "export as parquet, arrow, csv or jsonl, or pack the command on this platform"));
        }
    }

    /// <summary>Makes sure that databases can be written here, before hours of work that end in one.</summary>
    /// <exception cref="InputException">DuckDB's library is not there.</exception>
    public static void Check() => Open("DataSource=:memory:").Dispose();

    /// <summary>Runs a statement that gives no rows.</summary>
    public static void Run(this DuckDBConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>A text as SQL writes it.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''")}'";

    /// <summary>Texts as a list of SQL.</summary>
    public static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Text))}]";

    /// <summary>DuckDB's library for this platform; null where the build put none.</summary>
    static string? Beside()
    {
        var folder = Path.Combine(Path.GetDirectoryName(typeof(DuckDb).Assembly.Location) ?? "", "runtimes");
        var file = OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";
        return !Directory.Exists(folder) ? null : Directory.EnumerateDirectories(folder)
            .Where(platform => RuntimeInformation.RuntimeIdentifier.StartsWith(Path.GetFileName(platform), StringComparison.Ordinal))
            .Select(platform => Path.Combine(platform, "native", file))
            .FirstOrDefault(File.Exists);
    }
}
