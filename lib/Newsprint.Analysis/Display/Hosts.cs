using System.Reflection;
using System.Runtime.CompilerServices;
using Deedle;
using Microsoft.Data.Analysis;

namespace Newsprint;

/// <summary>
/// Tells notebook hosts, when the library is loaded, how pages, tables and frames show: by reflection, for none of them is referenced.
/// A host that is not there, or that has changed, is left alone; values then show by their own means.
/// </summary>
static class Hosts
{
#pragma warning disable CA2255 // A notebook loads this assembly with #r: there is no other moment to speak up.
    [ModuleInitializer]
    internal static void Register()
#pragma warning restore CA2255
    {
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Register(loaded.LoadedAssembly);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies()) Register(assembly);
    }

    static void Register(Assembly assembly)
    {
        try
        {
            if (assembly.GetName().Name == "Microsoft.DotNet.Interactive.Formatting") Interactive(assembly);
            else if (assembly.GetName().Name == "ClrKernel.Core.Primitives") ClrKernelHost.Register(assembly);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Another version of the host than those known here; an error in a module initializer would take the whole library with it.
        }
    }

    static void Interactive(Assembly assembly)
    {
        var formatter = assembly.GetType("Microsoft.DotNet.Interactive.Formatting.Formatter")!;
        var register = formatter.GetMethod("Register", [typeof(Type), typeof(Action<object, TextWriter>), typeof(string)])!;
        var prefer = formatter.GetMethod("SetPreferredMimeTypesFor", [typeof(Type), typeof(string[])])!;
        foreach (var type in (Type[])[typeof(Page), typeof(Financing), typeof(Resumption), typeof(Projects), typeof(DataFrame),
            typeof(Frame<,>)])
        {
            register.Invoke(null, [type, Write(Shown.Html), "text/html"]);
            register.Invoke(null, [type, Write(Shown.Text), "text/plain"]);
            prefer.Invoke(null, [type, (string[])["text/html", "text/plain"]]);
        }
    }

    static Action<object, TextWriter> Write(Func<object?, string?> show) =>
        (value, writer) => writer.Write(show(value) ?? value.ToString());
}
