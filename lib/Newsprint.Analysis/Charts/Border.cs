using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Nodes;

namespace Newsprint;

/// <summary>
/// The border to the assembly that draws. Plotly.NET needs a newer FSharp.Core than a notebook's kernel may have loaded
/// already, so it lives in a load context of its own; only our drawings go in, and only text comes out.
/// </summary>
static class Border
{
    const string DrawingAssembly = "Newsprint.Plotly", Drawer = "Newsprint.PlotlyDrawer";

    static readonly Lazy<Type> Plotly = new(Load);

    /// <summary>Draws a figure.</summary>
    public static string Draw<T>(T drawing) where T : notnull
    {
        var draw = Plotly.Value.GetMethod("Draw", BindingFlags.Static | BindingFlags.NonPublic, [typeof(T)])
            ?? throw new InvalidOperationException($"{DrawingAssembly} cannot draw a {typeof(T).Name}; build the solution again");
        return CanonicalJson.Of(JsonNode.Parse(Call<T, string>(draw)(drawing))!);
    }

    /// <summary>The whole of plotly.js, as the drawing library carries it.</summary>
    public static string PlotlyScript() => ((Func<string>)Plotly.Value.GetMethod("Script", [])!.CreateDelegate(typeof(Func<string>)))();

    static Func<TIn, TOut> Call<TIn, TOut>(MethodInfo method) => method.CreateDelegate<Func<TIn, TOut>>();

    static Type Load()
    {
        var path = Find();
        return new Context(path).LoadFromAssemblyPath(path).GetType(Drawer, throwOnError: true)!;
    }

    static string Find()
    {
        var home = Path.GetDirectoryName(typeof(Border).Assembly.Location) is { Length: > 0 } folder ? folder : AppContext.BaseDirectory;
        for (var at = home; at is not null; at = Path.GetDirectoryName(at))
            foreach (var place in Places)
                if (Path.Combine(at, place, DrawingAssembly + ".dll") is var file && File.Exists(file)) return file;
        throw new FileNotFoundException(
            $"found no plotly/{DrawingAssembly}.dll beside {home}; expected it there to draw charts; "
            + $"add the package {DrawingAssembly} to the program, or, in a checkout, build the solution: dotnet build");
    }

    // Beside this assembly where notebooks load it, or where a program references both; in the checkout's lib/bin for programs that
    // run from their own output; in the folder of packages for those who load this assembly from its own package there.
    static IEnumerable<string> Places =>
    [
        "plotly",
        "",
        Path.Combine("lib", "bin", "plotly"),
        Path.Combine(DrawingAssembly.ToLowerInvariant(), Version, "plotly", "net10.0"),
    ];

    static string Version =>
        typeof(Border).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    sealed class Context(string path) : AssemblyLoadContext(DrawingAssembly)
    {
        readonly AssemblyDependencyResolver _resolver = new(path);

        protected override Assembly? Load(AssemblyName name) => name.Name switch
        {
            "Newsprint" => typeof(Page).Assembly,
            "Newsprint.Analysis" => typeof(Border).Assembly,
            _ => _resolver.ResolveAssemblyToPath(name) is { } file ? LoadFromAssemblyPath(file) : null,
        };
    }
}
