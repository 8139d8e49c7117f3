// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Script, console2} from "forge-std/Script.sol";
import {LibString} from "solady/utils/LibString.sol";

import {Roles} from "../src/common/Roles.sol";
import {DeployConfig, External} from "./DeployBase.sol";
import {DeployCommon} from "./DeployCommon.sol";
import {DeployDevnet} from "./DeployDevnet.sol";
import {DeployRestaking} from "./DeployRestaking.sol";
import {DeployRollup} from "./DeployRollup.sol";
import {DeployStack} from "./DeployStack.sol";
import {DeploySynths, SynthsConfig} from "./DeploySynths.sol";

/// @title  Deploy
/// @notice The one way to deploy: places and wires the chosen modules. Idempotent: what exists is skipped, so a
///         deployment that stopped half-way is finished by running it again.
/// @dev    `forge script Deploy --sig "run(address,address,address,address,address)" OWNER GUARDIAN REPORTER TREASURY
///         SYN_USD_FEED --rpc-url … --broadcast --gas-estimate-multiplier 300`: guarded reads must find more gas than
///         they use. Adding a module means one `Deploy<Module>.sol` and its line in `deployPart`.
contract Deploy is
    Script,
    DeployCommon,
    DeployDevnet,
    DeployRestaking,
    DeploySynths,
    DeployRollup,
    DeployStack
{
    /// @notice Names of the parts, in the order in which they are deployed.
    string[] public partNames =
        ["access", "devnet", "oracles", "bands", "restaking", "synths", "rollup", "stack", "handover"];

    /// @notice No part has this name.
    error UnknownPart(string name);
    /// @notice The chain is in no table: name its WETH, tokens and feeds in `external_`.
    error UnknownChain(uint256 chainId);

    /// @notice Deploys every module on a known chain, with the delays of `Roles`.
    /// @param  owner    ADMIN and GOVERNOR: a timelock or multisig.
    /// @param  guardian GUARDIAN.
    /// @param  reporter REPORTER.
    /// @param  treasury Receives the treasury's share of fees.
    /// @param  synUsdFeed Feed of SYN in USD. No chain brings one along; zero leaves the synths out.
    function run(address owner, address guardian, address reporter, address treasury, address synUsdFeed)
        external
    {
        bool hasSynths = synUsdFeed != address(0);
        string[] memory parts = new string[](hasSynths ? 8 : 7);
        (parts[0], parts[1], parts[2], parts[3]) = ("access", "oracles", "bands", "restaking");
        if (hasSynths) parts[4] = "synths";
        parts[parts.length - 3] = "rollup";
        (parts[parts.length - 2], parts[parts.length - 1]) = ("stack", "handover");
        External memory chain = external_(block.chainid);
        chain.synUsdFeed = synUsdFeed;
        deploy(
            DeployConfig({
                deployer: msg.sender,
                owner: owner,
                guardian: guardian,
                reporter: reporter,
                treasury: treasury,
                adminDelay: Roles.ADMIN_DELAY,
                governorDelay: Roles.GOVERNOR_DELAY,
                emaWindow: 600,
                chain: chain
            }),
            parts
        );
        for (uint256 i; i < parts.length; ++i) {
            console2.log("deployed", parts[i]);
        }
    }

    /// @notice Chooses how the synths are deployed; before their part. Default: the stream, over the chain's feeds.
    function configureSynths(SynthsConfig memory synths) external {
        synthsConfig = synths;
    }

    /// @notice Deploys the chosen parts in the name of `config_.deployer`.
    function deploy(DeployConfig memory config_, string[] memory parts) public {
        begin(config_);
        for (uint256 i; i < parts.length; ++i) {
            deployPart(parts[i]);
        }
        vm.stopBroadcast();
    }

    /// @notice Takes the config and places the CREATE3 factory; everything that follows is sent by the deployer.
    function begin(DeployConfig memory config_) public {
        config = config_;
        vm.startBroadcast(config_.deployer);
        _placeFactory();
    }

    /// @notice Deploys one part. Parts build on those before them in `partNames`.
    function deployPart(string memory part) public {
        if (LibString.eq(part, "access")) _deployAccess();
        else if (LibString.eq(part, "devnet")) _deployDevnet();
        else if (LibString.eq(part, "oracles")) _deployOracles();
        else if (LibString.eq(part, "bands")) _deployBands();
        else if (LibString.eq(part, "restaking")) _deployRestaking();
        else if (LibString.eq(part, "rollup")) _deployRollup();
        else if (LibString.eq(part, "stack")) _deployStack();
        else if (LibString.eq(part, "synths")) _deploySynths();
        else if (LibString.eq(part, "handover")) _handOver();
        else revert UnknownPart(part);
    }

    /// @notice How many parts `partNames` lists.
    function partCount() external view returns (uint256) {
        return partNames.length;
    }

    /// @notice What a known chain brings along; the feed of SYN is not among it.
    function external_(uint256 chainId) public pure returns (External memory) {
        if (chainId == 1) {
            return External({
                weth: 0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2,
                usdc: 0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48,
                wbtc: 0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599,
                ethUsdFeed: 0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419,
                btcUsdFeed: 0xF4030086522a5bEEa4988F8cA5B36dbC97BeE88c,
                usdcUsdFeed: 0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6,
                eurUsdFeed: 0xb49f677943BC038e9857d61E7d053CaA2C1734C1,
                synUsdFeed: address(0)
            });
        }
        revert UnknownChain(chainId);
    }
}
