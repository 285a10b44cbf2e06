using System.Text;
using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Tool.Kernel;

/// <summary>How Jupyter finds the kernel: a folder with kernel.json.</summary>
static class KernelSpec
{
    public const string Name = ".net-csharp";
    const string Display = ".NET (C#)";
    const string Mark = "newsprint";

    /// <summary>The folder of the kernel's description under a prefix, or for this user.</summary>
    public static string Folder(string? prefix) => prefix is null
        ? Path.Combine(UserData(), "kernels", Name)
        : Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels", Name);

    /// <summary>Writes it, with the words that start this very command.</summary>
    /// <exception cref="InputException">Another program's kernel has the name already.</exception>
    public static string Install(string? prefix)
    {
        var folder = Folder(prefix);
        var file = Path.Combine(folder, "kernel.json");
        if (File.Exists(file) && !IsOurs(file))
            throw Bad(file, "a kernel of this name from another program", "none, or ours",
                "remove it with 'jupyter kernelspec remove .net-csharp', or install with --prefix");
        Directory.CreateDirectory(folder);
        var spec = new JsonObject
        {
            ["argv"] = new JsonArray([.. Self.Words
                .Concat(["kernel", "run", "--connection-file", "{connection_file}"])
                .Select(word => (JsonNode)word)]),
            ["display_name"] = Display,
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["metadata"] = new JsonObject { ["debugger"] = false, [Mark] = true },
        };
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(new NotebookJson("  ", "\n").Write(spec, 0) + "\n"));
        return folder;
    }

    /// <summary>Takes it away; false when there is none.</summary>
    /// <exception cref="InputException">Another program's kernel has the name.</exception>
    public static bool Uninstall(string? prefix)
    {
        var file = Path.Combine(Folder(prefix), "kernel.json");
        if (!File.Exists(file)) return false;
        if (!IsOurs(file)) throw Bad(file, "a kernel of another program", "ours", "remove it with 'jupyter kernelspec remove .net-csharp'");
        Directory.Delete(Folder(prefix), recursive: true);
        return true;
    }

    static InputException Bad(string file, string found, string expected, string remedy) => new(new Note(file, 0, found, expected, remedy));

    static bool IsOurs(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(file))?["metadata"]?[Mark] is not null;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    // As Jupyter decides it: JUPYTER_DATA_DIR, else the platform's place for a user's data.
    static string UserData()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } named) return named;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS()) return Path.Combine(home, "Library", "Jupyter");
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } xdg ? xdg : Path.Combine(home, ".local", "share");
        return Path.Combine(data, "jupyter");
    }
}
