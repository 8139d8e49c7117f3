// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessSetup} from "../src/common/AccessSetup.sol";
import {Roles} from "../src/common/Roles.sol";
import {Denominations} from "../src/common/libraries/Denominations.sol";
import {IChainlinkPriceHistory} from "../src/synths/interfaces/IChainlinkPriceHistory.sol";
import {ICollateralLoans} from "../src/synths/interfaces/ICollateralLoans.sol";
import {IDebtPool} from "../src/synths/interfaces/IDebtPool.sol";
import {IExchanger} from "../src/synths/interfaces/IExchanger.sol";
import {IFeePeriods} from "../src/synths/interfaces/IFeePeriods.sol";
import {IRewardEscrow} from "../src/synths/interfaces/IRewardEscrow.sol";
import {ISupplySchedule} from "../src/synths/interfaces/ISupplySchedule.sol";
import {ISynthRegistry} from "../src/synths/interfaces/ISynthRegistry.sol";
import {DeployBase} from "./DeployBase.sol";

/// @notice A synth to list.
/// @param  symbol     Symbol and key.
/// @param  name       Name.
/// @param  asset      What it follows.
/// @param  feeRateWad Its part of an exchange's fee rate.
/// @param  isInverse  Whether it follows upside down: entry at the present price, limits at 1.5 and 0.5 of it.
struct SynthListing {
    string symbol;
    string name;
    address asset;
    uint256 feeRateWad;
    bool isInverse;
}

/// @notice Choices of a deployment of the synths.
/// @param  periodMode     Fees by weekly periods with roll-over instead of the stream.
/// @param  oracle         Price history; zero deploys one over the chain's feeds, without EUR if it has no feed.
/// @param  inflationStart When the first week of the supply begins, Unix seconds; 0 for now.
struct SynthsConfig {
    bool periodMode;
    address oracle;
    uint256 inflationStart;
}

/// @title  DeploySynths
/// @notice Deploys the debt pool with its synths, in either fee mode. The owner holds the initial supply of SYN.
/// @dev    Knows the contracts by their interfaces: importing the registry would put every script under its compiler
///         settings.
abstract contract DeploySynths is DeployBase {
    uint256 internal constant INITIAL_SYN = 100_000_000e18;
    uint256 private constant FEE_RATE_WAD = 0.003e18;
    uint256 private constant MAX_SUPPLY_VALUE = 5_000_000e18;

    /// @dev Set before `_deploySynths`; the default is the stream over the chain's feeds.
    SynthsConfig internal synthsConfig;

    /// @dev Every contract of the module. Addresses are known beforehand, so the order is free.
    function _deploySynths() internal {
        address authority = addressOf("AccessManager");
        _deploySynthsOracle(authority);
        _deploySynthsCore(authority);
        _deploySynthsFees(authority);
        _deploySynthsAround(authority);
        _allowSynths();
        _listSynths();
        _listLoans();
    }

    /// @dev DebtPool or FeePeriods: whoever shares the fees.
    function _feeDistributor() internal view returns (address) {
        return addressOf(synthsConfig.periodMode ? "FeePeriods" : "DebtPool");
    }

    function _synthsOracle() internal view returns (address) {
        return synthsConfig.oracle == address(0) ? addressOf("ChainlinkPriceHistory") : synthsConfig.oracle;
    }

    function _deploySynthsOracle(address authority) private {
        if (synthsConfig.oracle != address(0)) return;
        address history = _create("ChainlinkPriceHistory", abi.encode(authority));
        _allow(history, Roles.GOVERNOR, IChainlinkPriceHistory.addFeed.selector);
        _addFeed(history, Denominations.ETH, config.chain.ethUsdFeed);
        _addFeed(history, Denominations.BTC, config.chain.btcUsdFeed);
        _addFeed(history, Denominations.EUR, config.chain.eurUsdFeed);
        _addFeed(history, addressOf("CollateralToken"), config.chain.synUsdFeed);
    }

    function _deploySynthsCore(address authority) private {
        _create(
            "CollateralToken",
            abi.encode(
                "Synths Collateral",
                "SYN",
                addressOf("DebtPool"),
                addressOf("SupplySchedule"),
                config.owner,
                INITIAL_SYN
            )
        );
        _create(
            "SynthRegistry",
            abi.encode(
                authority,
                _synthsOracle(),
                addressOf("CollateralToken"),
                addressOf("Exchanger"),
                addressOf("DebtPool"),
                addressOf("CollateralLoans"),
                _feeDistributor(),
                addressOf("sUSD")
            )
        );
        _create("Exchanger", abi.encode(authority, addressOf("SynthRegistry"), addressOf("DebtPool")));
        _create(
            "DebtPool",
            abi.encode(
                authority,
                addressOf("SynthRegistry"),
                addressOf("Exchanger"),
                addressOf("CollateralToken"),
                addressOf("sUSD"),
                addressOf("rewardEscrow"),
                addressOf("tokenEscrow"),
                addressOf("SupplySchedule"),
                synthsConfig.periodMode ? addressOf("FeePeriods") : address(0)
            )
        );
    }

    function _deploySynthsFees(address authority) private {
        address token = addressOf("CollateralToken");
        if (synthsConfig.periodMode) {
            _create(
                "FeePeriods",
                abi.encode(
                    authority,
                    addressOf("SynthRegistry"),
                    addressOf("DebtPool"),
                    addressOf("rewardEscrow"),
                    addressOf("SupplySchedule")
                )
            );
        }
        _createAs(
            "rewardEscrow",
            "RewardEscrow",
            abi.encode(authority, token, _feeDistributor(), addressOf("DebtPool"))
        );
        _createAs(
            "tokenEscrow", "RewardEscrow", abi.encode(authority, token, address(0), addressOf("DebtPool"))
        );
        _create(
            "SupplySchedule",
            abi.encode(
                authority, token, _feeDistributor(), addressOf("rewardEscrow"), synthsConfig.inflationStart
            )
        );
    }

    function _deploySynthsAround(address authority) private {
        _create("CollateralLoans", abi.encode(authority, addressOf("SynthRegistry"), addressOf("Exchanger")));
        _create(
            "SynthsLens",
            abi.encode(
                addressOf("SynthRegistry"),
                addressOf("Exchanger"),
                addressOf("DebtPool"),
                _feeDistributor(),
                addressOf("CollateralToken"),
                addressOf("rewardEscrow"),
                addressOf("tokenEscrow"),
                addressOf("CollateralLoans")
            )
        );
    }

    function _allowSynths() private {
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = ISynthRegistry.addSynth.selector;
        selectors[1] = ISynthRegistry.setFeeRate.selector;
        selectors[2] = ISynthRegistry.setMaxSupplyValue.selector;
        selectors[3] = ISynthRegistry.resumeSynth.selector;
        selectors[4] = ISynthRegistry.deprecateSynth.selector;
        selectors[5] = ISynthRegistry.setInversePricing.selector;
        selectors[6] = ISynthRegistry.unfreeze.selector;
        selectors[7] = ISynthRegistry.resetCollateralPrice.selector;
        selectors[8] = ISynthRegistry.setParameter.selector;
        _allow(addressOf("SynthRegistry"), Roles.GOVERNOR, selectors);
        _allow(addressOf("SynthRegistry"), Roles.GUARDIAN, ISynthRegistry.lowerMaxSupplyValue.selector);

        _allow(
            addressOf("Exchanger"),
            Roles.GOVERNOR,
            _pair(IExchanger.purge.selector, IExchanger.setParameter.selector)
        );
        _allow(addressOf("DebtPool"), Roles.GOVERNOR, IDebtPool.setParameter.selector);
        selectors = new bytes4[](4);
        selectors[0] = ICollateralLoans.addProduct.selector;
        selectors[1] = ICollateralLoans.setCap.selector;
        selectors[2] = ICollateralLoans.setRates.selector;
        selectors[3] = ICollateralLoans.resetRate.selector;
        _allow(addressOf("CollateralLoans"), Roles.GOVERNOR, selectors);
        _allow(addressOf("CollateralLoans"), Roles.GUARDIAN, ICollateralLoans.lowerCap.selector);
        _allow(addressOf("rewardEscrow"), Roles.GOVERNOR, IRewardEscrow.createSchedule.selector);
        _allow(addressOf("tokenEscrow"), Roles.GOVERNOR, IRewardEscrow.createSchedule.selector);
        _allow(addressOf("SupplySchedule"), Roles.GOVERNOR, ISupplySchedule.setParameter.selector);
        if (synthsConfig.periodMode) {
            _allow(addressOf("FeePeriods"), Roles.GOVERNOR, IFeePeriods.setParameter.selector);
        }
        _allowPause(addressOf("Exchanger"));
        _allowPause(addressOf("DebtPool"));
        _allowPause(addressOf("CollateralLoans"));
    }

    /// @dev The synths of a fresh deployment; a test overrides the list.
    function _synthListings() internal view virtual returns (SynthListing[] memory listings) {
        listings = new SynthListing[](config.chain.eurUsdFeed == address(0) ? 4 : 5);
        listings[0] = SynthListing("sETH", "Synthetic Ether", Denominations.ETH, FEE_RATE_WAD, false);
        listings[1] = SynthListing("sBTC", "Synthetic Bitcoin", Denominations.BTC, FEE_RATE_WAD, false);
        listings[2] = SynthListing("iETH", "Inverse Ether", Denominations.ETH, FEE_RATE_WAD, true);
        listings[3] = SynthListing("iBTC", "Inverse Bitcoin", Denominations.BTC, FEE_RATE_WAD, true);
        if (listings.length == 5) {
            listings[4] = SynthListing("sEUR", "Synthetic Euro", Denominations.EUR, FEE_RATE_WAD, false);
        }
    }

    function _listSynths() private {
        _listSynth(SynthListing("sUSD", "Synthetic Dollar", address(0), 0, false), type(uint256).max);
        SynthListing[] memory listings = _synthListings();
        for (uint256 i; i < listings.length; ++i) {
            _listSynth(listings[i], MAX_SUPPLY_VALUE);
        }
    }

    function _listSynth(SynthListing memory listing, uint256 maxSupplyValue) private {
        ISynthRegistry registry = ISynthRegistry(addressOf("SynthRegistry"));
        bytes32 key = bytes32(bytes(listing.symbol));
        address token = _createAs(
            listing.symbol,
            "Synth",
            abi.encode(listing.name, listing.symbol, address(registry), addressOf("Exchanger"))
        );
        if (!_isListed(registry, key)) {
            registry.addSynth(token, listing.asset, listing.feeRateWad, maxSupplyValue);
        }
        ISynthRegistry.SynthView memory synth = registry.synth(key);
        if (!listing.isInverse || synth.isInverse) return;
        uint256 entryWad = synth.lastPriceWad;
        registry.setInversePricing(key, entryWad, entryWad * 3 / 2, entryWad / 2, true, true);
    }

    function _isListed(ISynthRegistry registry, bytes32 key) private view returns (bool) {
        uint256 count = registry.synthCount();
        for (uint256 id; id < count; ++id) {
            if (registry.keyOf(id) == key) return true;
        }
        return false;
    }

    /// @dev Loans of sETH and sUSD against ether.
    function _listLoans() private {
        ICollateralLoans loans = ICollateralLoans(addressOf("CollateralLoans"));
        uint256 count = loans.productCount();
        if (count > 1 || addressOf("sETH").code.length == 0) return;
        ICollateralLoans.Product memory terms = ICollateralLoans.Product({
            collateral: address(0),
            minCollateral: 1e18,
            loanKey: "sETH",
            minRatioWad: 1.25e18,
            liquidationRatioWad: 1.15e18,
            penaltyWad: 0.1e18,
            interestRateWad: 0.05e18,
            issueFeeRateWad: 0.005e18,
            cap: 5000e18
        });
        if (count == 0) loans.addProduct(terms);
        terms.loanKey = "sUSD";
        terms.minRatioWad = 1.5e18;
        terms.liquidationRatioWad = 1.3e18;
        terms.cap = 10_000_000e18;
        loans.addProduct(terms);
    }

    function _addFeed(address history, address asset, address feed) private {
        if (feed == address(0) || IChainlinkPriceHistory(history).feedOf(asset) == feed) return;
        IChainlinkPriceHistory(history).addFeed(asset, feed);
    }

    function _allowPause(address target) private {
        bytes4 pause = bytes4(keccak256("pauseEntry(uint8)"));
        if (accessManager().getTargetFunctionRole(target, pause) == Roles.GUARDIAN) return;
        AccessSetup.allowEntryPause(accessManager(), target);
    }

    function _pair(bytes4 first, bytes4 second) private pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](2);
        (selectors[0], selectors[1]) = (first, second);
    }
}
