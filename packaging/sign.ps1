<#
.SYNOPSIS
Signs one file with the certificate that the environment names, or leaves it as it is if there is none.

.DESCRIPTION
SIGN_CERTIFICATE        a .pfx file
SIGN_PASSWORD           its password
SIGN_TIMESTAMP_SERVER   the service that vouches for the time, so that the signature outlives the certificate
#>
param([Parameter(Mandatory)] [string] $File)

$ErrorActionPreference = "Stop"
if (-not $env:SIGN_CERTIFICATE) { exit 0 }

$certificate = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new(
    (Resolve-Path $env:SIGN_CERTIFICATE).Path, $env:SIGN_PASSWORD)
$options = @{ FilePath = $File; Certificate = $certificate; HashAlgorithm = "SHA256"; IncludeChain = "All" }
if ($env:SIGN_TIMESTAMP_SERVER) { $options.TimestampServer = $env:SIGN_TIMESTAMP_SERVER }
$signed = Set-AuthenticodeSignature @options
if (-not $signed.SignerCertificate) { throw "$File could not be signed: $($signed.StatusMessage)" }
