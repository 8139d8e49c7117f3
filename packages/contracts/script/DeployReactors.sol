// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {LibString} from "solady/utils/LibString.sol";

import {AccessSetup} from "../src/common/AccessSetup.sol";
import {Roles} from "../src/common/Roles.sol";
import {ChainlinkOracle} from "../src/common/oracles/ChainlinkOracle.sol";
import {ReactorsAccess} from "../src/reactors/libraries/ReactorsAccess.sol";
import {DeployBase} from "./DeployBase.sol";

/// @notice Choices of a deployment of the reactors.
/// @param  oracle      Prices of the assets, and spot price of TOKE; zero for the chain's feeds.
/// @param  tokeAverage Average price of TOKE; zero for the average of the chain's feeds.
/// @param  v2Factory   Uniswap V2's factory; zero leaves its adapter out.
/// @param  v3Factory   Uniswap V3's factory; zero leaves its adapter out.
/// @param  firstStart  Unix seconds from which the first rollover may start; 0 for a week from now.
struct ReactorsConfig {
    address oracle;
    address tokeAverage;
    address v2Factory;
    address v3Factory;
    uint256 firstStart;
}

/// @title  DeployReactors
/// @dev    Imports no contract: whoever imports one that is compiled with settings of its own compiles all others twice.
/// @notice Deploys the reactors' core with what stands around it: auction, funding, vesting, pricers.
abstract contract DeployReactors is DeployBase {
    using stdJson for string;

    uint256 private constant FIRST_CYCLE = 7 days;
    string private constant LIBRARIES = "packages/contracts/src/reactors/libraries/";

    /// @dev Set before `_deployReactors`.
    ReactorsConfig internal reactorsConfig;

    /// @dev Every contract of the module but sales and elections. Addresses are known beforehand, so the order is free.
    function _deployReactors() internal {
        address authority = addressOf("AccessManager");
        _setDefaults();
        _create("Toke", abi.encode(addressOf("Treasury")));
        _create("ReactorParameters", abi.encode(authority));
        _deployManager(authority);
        _deployHoldings(authority);
        _deployAround(authority);
        _deployAdapters();
        _allowReactors();
        _listToke();
    }

    function _setDefaults() private {
        if (reactorsConfig.oracle == address(0)) reactorsConfig.oracle = addressOf("ChainlinkOracle");
        if (reactorsConfig.tokeAverage == address(0)) reactorsConfig.tokeAverage = addressOf("EmaOracle");
        if (reactorsConfig.firstStart == 0) reactorsConfig.firstStart = block.timestamp + FIRST_CYCLE;
    }

    /// @dev The price of TOKE, where the chain has a feed of it.
    function _listToke() private {
        ChainlinkOracle chainlink = ChainlinkOracle(addressOf("ChainlinkOracle"));
        address feed = config.chain.tokeUsdFeed;
        if (feed == address(0) || chainlink.feedOf(addressOf("Toke")) == feed) return;
        chainlink.setFeed(addressOf("Toke"), feed);
    }

    function _deployManager(address authority) private {
        _create("SettlementLib", "");
        _create("DeploymentLib", "");
        _create("UpkeepLib", "");
        _createManager(
            abi.encode(
                authority,
                addressOf("ReactorFactory"),
                addressOf("DirectorStaking"),
                addressOf("RewardsEngine"),
                addressOf("Treasury"),
                addressOf("SlashAuction"),
                addressOf("ReactorParameters"),
                reactorsConfig.oracle,
                reactorsConfig.tokeAverage,
                addressOf("Toke"),
                reactorsConfig.firstStart
            )
        );
        _create(
            "ReactorDeployer",
            abi.encode(
                addressOf("CycleManager"),
                addressOf("ReactorFactory"),
                addressOf("RewardsEngine"),
                addressOf("Treasury"),
                addressOf("ReactorParameters")
            )
        );
        _create(
            "ReactorFactory",
            abi.encode(authority, addressOf("ReactorDeployer"), addressOf("CycleManager"), addressOf("Toke"))
        );
    }

    function _deployHoldings(address authority) private {
        _create(
            "DirectorStaking",
            abi.encode(
                authority,
                addressOf("Toke"),
                addressOf("CycleManager"),
                addressOf("RewardsEngine"),
                addressOf("ReactorFunding")
            )
        );
        _create(
            "RewardsEngine",
            abi.encode(
                addressOf("Toke"),
                addressOf("CycleManager"),
                addressOf("DirectorStaking"),
                reactorsConfig.oracle,
                addressOf("ReactorParameters")
            )
        );
        _create(
            "Treasury",
            abi.encode(
                authority,
                addressOf("Toke"),
                addressOf("CycleManager"),
                addressOf("SlashAuction"),
                addressOf("ReactorFunding"),
                reactorsConfig.oracle,
                addressOf("ReactorParameters")
            )
        );
    }

    function _deployAround(address authority) private {
        _create(
            "SlashAuction",
            abi.encode(
                addressOf("Toke"),
                addressOf("CycleManager"),
                addressOf("ReactorParameters"),
                addressOf("Treasury"),
                reactorsConfig.oracle
            )
        );
        _create(
            "ReactorFunding",
            abi.encode(
                authority,
                addressOf("Toke"),
                addressOf("CycleManager"),
                addressOf("ReactorParameters"),
                addressOf("DirectorStaking"),
                addressOf("Treasury"),
                reactorsConfig.oracle,
                reactorsConfig.tokeAverage
            )
        );
        _create(
            "ReactorLens",
            abi.encode(
                addressOf("CycleManager"),
                addressOf("DirectorStaking"),
                addressOf("RewardsEngine"),
                addressOf("Treasury"),
                addressOf("ReactorParameters"),
                reactorsConfig.oracle
            )
        );
        _create("TokeVesting", abi.encode(authority, addressOf("Toke")));
        _create(
            "PricerRegistry",
            abi.encode(authority, addressOf("Toke"), addressOf("Treasury"), addressOf("CycleManager"))
        );
    }

    function _deployAdapters() private {
        _create("RfqAdapter", abi.encode(addressOf("CycleManager"), reactorsConfig.oracle));
        if (reactorsConfig.v2Factory != address(0)) {
            _create("UniswapV2Adapter", abi.encode(addressOf("CycleManager"), reactorsConfig.v2Factory));
        }
        if (reactorsConfig.v3Factory != address(0)) {
            _create("UniswapV3Adapter", abi.encode(addressOf("CycleManager"), reactorsConfig.v3Factory));
        }
    }

    function _allowReactors() private {
        _allow(addressOf("ReactorFactory"), Roles.GOVERNOR, ReactorsAccess.factoryGovernor());
        _allow(addressOf("ReactorFactory"), Roles.GUARDIAN, ReactorsAccess.factoryGuardian());
        _allow(addressOf("CycleManager"), Roles.GOVERNOR, ReactorsAccess.managerGovernor());
        _allow(addressOf("Treasury"), Roles.GOVERNOR, ReactorsAccess.treasuryGovernor());
        _allow(addressOf("DirectorStaking"), Roles.GOVERNOR, ReactorsAccess.stakingGovernor());
        _allow(addressOf("ReactorParameters"), Roles.GOVERNOR, ReactorsAccess.parametersGovernor());
        _allow(addressOf("ReactorFunding"), Roles.GOVERNOR, ReactorsAccess.fundingGovernor());
        _allow(addressOf("TokeVesting"), Roles.GOVERNOR, ReactorsAccess.vestingGovernor());
        _allow(addressOf("PricerRegistry"), Roles.GOVERNOR, ReactorsAccess.pricersGovernor());
        _allow(addressOf("PricerRegistry"), Roles.GUARDIAN, ReactorsAccess.pricersGuardian());
        _allowEntrySwitch(addressOf("CycleManager"));
        _allowEntrySwitch(addressOf("DirectorStaking"));
    }

    function _allowEntrySwitch(address target) private {
        bytes4 pause = bytes4(keccak256("pauseEntry(uint8)"));
        if (accessManager().getTargetFunctionRole(target, pause) == Roles.GUARDIAN) return;
        AccessSetup.allowEntryPause(accessManager(), target);
    }

    /// @dev The manager with its libraries linked at their addresses, which are known before they exist.
    function _createManager(bytes memory args) private {
        address created = addressOf("CycleManager");
        if (created.code.length != 0) return;
        string memory code = vm.readFile(string.concat(_artifacts(), "/CycleManager.sol/CycleManager.json"))
            .readString(".bytecode.object");
        code = _link(code, "SettlementLib");
        code = _link(code, "DeploymentLib");
        code = _link(code, "UpkeepLib");
        create3.deploy(bytes32("CycleManager"), abi.encodePacked(vm.parseBytes(code), args));
        if (created.code.length == 0) revert NotCreated("CycleManager");
    }

    /// @dev Puts the library's address where the compiler left a mark: `__$`, 34 digits of a hash, `$__`.
    function _link(string memory code, string memory name) private view returns (string memory) {
        string memory path = string.concat(LIBRARIES, name, ".sol:", name);
        string memory hash = LibString.slice(vm.toString(keccak256(bytes(path))), 2, 36);
        string memory mark = string.concat("__$", hash, "$__");
        return LibString.replace(code, mark, LibString.toHexStringNoPrefix(addressOf(name)));
    }

    /// @dev Where the compiler's output is.
    function _artifacts() private view returns (string memory) {
        bool isDev = LibString.eq(vm.envOr("FOUNDRY_PROFILE", string("default")), "dev");
        return isDev ? "packages/contracts/out-dev" : "packages/contracts/out";
    }
}
