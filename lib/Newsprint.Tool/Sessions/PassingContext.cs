using System.Reflection;
using System.Runtime.Loader;

namespace Newsprint.Tool.Sessions;

/// <summary>Holds the code of one cell, and lets go of it when nothing uses it any more.</summary>
sealed class PassingContext(AssemblyLoadContext libraries) : AssemblyLoadContext("passing cell", isCollectible: true)
{
    protected override Assembly? Load(AssemblyName name) => libraries.LoadFromAssemblyName(name);
}
