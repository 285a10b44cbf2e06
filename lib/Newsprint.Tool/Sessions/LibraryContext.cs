using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Newsprint.Tool.Sessions;

/// <summary>
/// Where a session's cells and the libraries they reference are loaded: apart from the tool, whose own copies of the same
/// libraries may be others. The framework and what the tool shows values with come from the tool's context.
/// </summary>
sealed class LibraryContext() : AssemblyLoadContext("cells")
{
    readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    readonly List<AssemblyDependencyResolver> _resolvers = [];

    public static bool IsAssembly(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path).Name is not null;
        }
        catch (Exception fault) when (fault is BadImageFormatException or FileLoadException)
        {
            return false;
        }
    }

    /// <summary>Takes in a library with everything that its <c>.deps.json</c> names; gives references to what is new.</summary>
    public IReadOnlyList<MetadataReference> Add(string path)
    {
        _resolvers.Add(new AssemblyDependencyResolver(path));
        var files = new List<MetadataReference>();
        foreach (var file in RuntimeFiles(path))
        {
            if (IsShared(Path.GetFileNameWithoutExtension(file)) || !_files.TryAdd(Path.GetFileNameWithoutExtension(file), file)) continue;
            files.Add(MetadataReference.CreateFromFile(file));
        }
        return files;
    }

    protected override Assembly? Load(AssemblyName name)
    {
        if (name.Name is null || IsShared(name.Name)) return null;
        if (_files.TryGetValue(name.Name, out var file)) return LoadFromAssemblyPath(file);
        var found = _resolvers.Select(resolver => resolver.ResolveAssemblyToPath(name)).FirstOrDefault(path => path is not null);
        return found is null ? null : LoadFromAssemblyPath(found);
    }

    protected override nint LoadUnmanagedDll(string name)
    {
        var found = _resolvers.Select(resolver => resolver.ResolveUnmanagedDllToPath(name)).FirstOrDefault(path => path is not null);
        return found is null ? 0 : LoadUnmanagedDllFromPath(found);
    }

    static bool IsShared(string name) =>
        FrameworkReferences.Names.Contains(name)
            || name is "Newsprint.Tool" or "Microsoft.DotNet.Interactive.Formatting" or "Microsoft.AspNetCore.Html.Abstractions";

    static IEnumerable<string> RuntimeFiles(string path)
    {
        yield return path;
        var folder = Path.GetDirectoryName(path)!;
        var deps = Path.ChangeExtension(path, ".deps.json");
        if (!File.Exists(deps)) yield break;
        using var json = JsonDocument.Parse(File.ReadAllBytes(deps));
        foreach (var target in json.RootElement.GetProperty("targets").EnumerateObject())
            foreach (var library in target.Value.EnumerateObject())
            {
                if (!library.Value.TryGetProperty("runtime", out var runtime)) continue;
                foreach (var entry in runtime.EnumerateObject())
                    if (Path.Combine(folder, Path.GetFileName(entry.Name)) is var file && File.Exists(file)) yield return file;
            }
    }
}
