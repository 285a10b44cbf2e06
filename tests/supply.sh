#!/usr/bin/env bash
# What packages the build takes from the network: from an empty cache, exactly those of the lock files, none with a known vulnerability.
# Says visibly where the package source cannot be asked; THIRD-PARTY.md and its test hold the licences.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NUGET_PACKAGES=$work/packages NUGET_HTTP_CACHE_PATH=$work/http

# A copy: a restore into other folders would change what the checkout is built against.
mkdir "$work/copy"
git ls-files -z | grep -zE '\.(csproj|props|targets|sln|json|config|tsv|md)$' | xargs -0 cp --parents -t "$work/copy"
cd "$work/copy"
if ! dotnet restore --locked-mode -v q > "$work/log" 2>&1; then
  if grep -qE 'NU1301|NU1101' "$work/log"; then echo "SKIPPED: the package source cannot be reached"; tail -n 3 "$work/log"; exit 0; fi
  cat "$work/log"; exit 1
fi
echo "restored from an empty cache as locked: $(find "$NUGET_PACKAGES" -mindepth 2 -maxdepth 2 -type d | wc -l) packages"

# A package that is known to be vulnerable shows whether the source knows of such at all.
mkdir "$work/control"
cat > "$work/control/control.csproj" <<'END'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
END
vulnerable() { dotnet list "$1" package --vulnerable --include-transitive 2>&1; }
dotnet restore "$work/control" -v q > /dev/null 2>&1 || true
if ! vulnerable "$work/control/control.csproj" | grep -q 'Newtonsoft.Json'; then echo "SKIPPED: the package source tells no vulnerabilities"; exit 0; fi
vulnerable Analysis.sln > "$work/list"
if grep -q '^ *>' "$work/list"; then cat "$work/list"; exit 1; fi
echo "no package with a known vulnerability in $(grep -c 'no vulnerable packages' "$work/list") projects"
