// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {DeployConfig, External} from "../../../script/DeployBase.sol";
import {DeployCommon} from "../../../script/DeployCommon.sol";
import {DeploySynths, SynthListing, SynthsConfig} from "../../../script/DeploySynths.sol";
import {Roles} from "../../../src/common/Roles.sol";
import {Denominations} from "../../../src/common/libraries/Denominations.sol";
import {CollateralLoans} from "../../../src/synths/CollateralLoans.sol";
import {CollateralToken} from "../../../src/synths/CollateralToken.sol";
import {DebtPool} from "../../../src/synths/DebtPool.sol";
import {Exchanger} from "../../../src/synths/Exchanger.sol";
import {FeePeriods} from "../../../src/synths/FeePeriods.sol";
import {RewardEscrow} from "../../../src/synths/RewardEscrow.sol";
import {SupplySchedule} from "../../../src/synths/SupplySchedule.sol";
import {Synth} from "../../../src/synths/Synth.sol";
import {SynthRegistry} from "../../../src/synths/SynthRegistry.sol";
import {SynthsLens} from "../../../src/synths/SynthsLens.sol";
import {SettableHistory} from "./SettableHistory.sol";

/// @notice The deployment script with a list of synths of the test's choice.
contract SynthsScript is DeployCommon, DeploySynths {
    SynthListing[] private _listings;

    function list(SynthListing memory listing) external {
        _listings.push(listing);
    }

    function deploy(DeployConfig memory config_, SynthsConfig memory synths) external {
        (config, synthsConfig) = (config_, synths);
        vm.startBroadcast(config_.deployer);
        _placeFactory();
        _deployAccess();
        _deploySynths();
        vm.stopBroadcast();
    }

    /// @dev Addresses before anything is deployed.
    function predict(DeployConfig memory config_, string memory name) external returns (address) {
        config = config_;
        _placeFactory();
        return addressOf(name);
    }

    function _synthListings() internal view override returns (SynthListing[] memory) {
        return _listings;
    }
}

/// @title  SynthsBase
/// @notice The module deployed by its script over settable prices, with actors and helpers in its own words.
/// @dev    The test contract keeps every role without delay. Prices: SYN 1, ETH 1,000, BTC 10,000.
abstract contract SynthsBase is Test {
    address internal constant ETH = Denominations.ETH;
    address internal constant BTC = Denominations.BTC;
    uint256 internal constant WAD = 1e18;
    /// @dev A multiple of the fee period.
    uint256 internal constant START = 3000 weeks;

    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal keeper = makeAddr("keeper");

    SynthsScript internal script;
    SettableHistory internal prices;
    AccessManager internal manager;
    CollateralToken internal syn;
    SynthRegistry internal registry;
    Exchanger internal exchanger;
    DebtPool internal pool;
    FeePeriods internal periods;
    RewardEscrow internal rewardEscrow;
    RewardEscrow internal tokenEscrow;
    SupplySchedule internal schedule;
    CollateralLoans internal loans;
    SynthsLens internal lens;
    Synth internal susd;
    uint256 private _deployments;

    function setUp() public virtual {
        vm.warp(START);
        _deploy(false);
    }

    // ── Deployment ────────────────────────────────────────────────────────────────────────────────────────────

    function _deploy(bool periodMode) internal {
        prices = new SettableHistory();
        script = new SynthsScript();
        DeployConfig memory config;
        // Addresses follow from the deployer: another one each time.
        config.deployer = makeAddr(string.concat("deployer ", vm.toString(++_deployments)));
        config.owner = address(this);
        prices.set(script.predict(config, "CollateralToken"), WAD);
        prices.set(ETH, 1000e18);
        prices.set(BTC, 10_000e18);
        _list();
        script.deploy(config, SynthsConfig(periodMode, address(prices), 0));

        manager = AccessManager(script.addressOf("AccessManager"));
        vm.startPrank(config.deployer);
        manager.grantRole(Roles.ADMIN, address(this), 0);
        manager.grantRole(Roles.GOVERNOR, address(this), 0);
        manager.grantRole(Roles.GUARDIAN, address(this), 0);
        vm.stopPrank();
        syn = CollateralToken(script.addressOf("CollateralToken"));
        registry = SynthRegistry(script.addressOf("SynthRegistry"));
        exchanger = Exchanger(script.addressOf("Exchanger"));
        pool = DebtPool(script.addressOf("DebtPool"));
        periods = FeePeriods(script.addressOf("FeePeriods"));
        rewardEscrow = RewardEscrow(script.addressOf("rewardEscrow"));
        tokenEscrow = RewardEscrow(script.addressOf("tokenEscrow"));
        schedule = SupplySchedule(script.addressOf("SupplySchedule"));
        loans = CollateralLoans(script.addressOf("CollateralLoans"));
        lens = SynthsLens(script.addressOf("SynthsLens"));
        susd = Synth(script.addressOf("sUSD"));
    }

    /// @dev sETH, sBTC and iBTC (entry 10,000, limits 15,000 and 5,000), each at a fee rate of 0.3 %.
    function _list() internal virtual {
        script.list(SynthListing("sETH", "Synthetic Ether", ETH, 0.003e18, false));
        script.list(SynthListing("sBTC", "Synthetic Bitcoin", BTC, 0.003e18, false));
        script.list(SynthListing("iBTC", "Inverse Bitcoin", BTC, 0.003e18, true));
    }

    function _addSynth(string memory symbol, address asset, uint256 feeRateWad)
        internal
        returns (Synth token)
    {
        token = new Synth(symbol, symbol, address(registry), address(exchanger));
        registry.addSynth(address(token), asset, feeRateWad, type(uint256).max);
    }

    // ── Helpers ───────────────────────────────────────────────────────────────────────────────────────────────

    function _synth(bytes32 key) internal view returns (Synth token) {
        (, address account) = registry.tokenOf(key);
        return Synth(account);
    }

    function _balance(bytes32 key, address account) internal view returns (uint256) {
        return _synth(key).balanceOf(account);
    }

    function _setSyn(uint256 priceWad) internal {
        prices.set(address(syn), priceWad);
    }

    function _give(address account, uint256 amount) internal {
        syn.transfer(account, amount);
    }

    /// @dev Gives `account` just enough SYN at price 1 and issues.
    function _stake(address account, uint256 amount) internal {
        _give(account, amount * 5);
        _issue(account, amount);
    }

    function _issue(address account, uint256 amount) internal {
        vm.prank(account);
        pool.issueSynths(amount);
    }

    function _burn(address account, uint256 amount) internal returns (uint256) {
        vm.prank(account);
        return pool.burnSynths(amount);
    }

    function _exchange(address account, bytes32 src, uint256 amount, bytes32 dst) internal returns (uint256) {
        vm.prank(account);
        return exchanger.exchange(src, amount, dst, 0, address(0));
    }

    function _flag(address account) internal {
        vm.prank(keeper);
        pool.flagForLiquidation(account);
    }

    /// @dev Time passes and every price is renewed as it is.
    function _warp(uint256 elapsed) internal {
        vm.warp(block.timestamp + elapsed);
        _renew(address(syn));
        _renew(ETH);
        _renew(BTC);
    }

    function _renew(address asset) internal {
        (uint256 priceWad,) = prices.price(asset);
        prices.set(asset, priceWad);
    }

    function _rates(uint256 feeRateWad) internal {
        registry.setFeeRate("sETH", feeRateWad);
        registry.setFeeRate("sBTC", feeRateWad);
        registry.setFeeRate("iBTC", feeRateWad);
    }

    receive() external payable {}
}
