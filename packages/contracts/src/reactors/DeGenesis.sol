// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {WETH} from "solady/tokens/WETH.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {MerkleProofLib} from "solady/utils/MerkleProofLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {AmountTooLarge, LengthsDiffer, NothingToClaim, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {IDeGenesis} from "./interfaces/IDeGenesis.sol";
import {IGenesisGate} from "./interfaces/IGenesisGate.sol";
import {CycleStorage} from "./libraries/CycleStorage.sol";
import {DeGenesisMath} from "./libraries/DeGenesisMath.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";

/// @title  DeGenesis
/// @notice The first sale of TOKE.
/// @dev    Holds pledges and the TOKE for sale. Trusts the oracle for prices and the genesis pools, which the deployer
///         names, with the deposits that claimers send there.
///
///         When it ends, the treasury gets what is swapped less one unit for each pledger, because each pledge rounds its
///         own swap down: so the rest of every pledge is here until it is claimed, and at most that dust stays.
contract DeGenesis is IDeGenesis, EntryPause, ReentrancyGuardTransient {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev Two slots: what pledges change, and what a claim needs besides. A token of 18 decimals can be pledged up to
    ///      309 million whole units, and priced up to 4.7 billion USD.
    struct Asset {
        address token;
        uint88 pledged;
        uint8 decimals;
        address pool;
        uint96 priceWad;
    }

    /// @dev One slot. `asset` is an index.
    struct Pledge {
        uint128 amount;
        uint8 asset;
        bool isAllowed;
        bool hasPledged;
    }

    /// @dev One slot. The last two are the final terms: at most 1.2 million USD per TOKE and 79 billion USD in all.
    struct State {
        uint40 openedAt;
        uint32 pledgers;
        bool isFinal;
        uint80 priceWad;
        uint96 totalWad;
    }

    /// @notice Number of the entry flow that the guardian may pause: pledges.
    uint8 public constant PLEDGES = 0;
    /// @notice Seconds in which pledges are taken.
    uint256 public constant PLEDGE_SECONDS = 7 days;
    /// @notice Seconds after that in which pledges can only be reduced.
    uint256 public constant LAST_LOOK_SECONDS = 1 days;
    /// @notice Seconds after that in which the sale has to be finalised.
    uint256 public constant FINALIZE_SECONDS = 7 days;

    uint256 private constant WAD = 1e18;
    uint256 private constant MAX_ASSETS = 8;

    /// @notice TOKE wei for sale.
    uint256 public immutable supply;
    /// @notice Least price, USD per TOKE, WAD.
    uint256 public immutable minPriceWad;
    /// @notice Highest price, USD per TOKE, WAD.
    uint256 public immutable maxPriceWad;
    /// @notice Most that may be pledged in all, USD, WAD.
    uint256 public immutable hardCapWad;
    /// @notice Most that an account may pledge, USD, WAD.
    uint256 public immutable walletCapWad;
    /// @notice Unix seconds from which the sale can be opened.
    uint256 public immutable start;
    /// @notice Oldest price accepted, seconds.
    uint256 public immutable maxPriceAge;
    /// @notice Root of the allowlist; zero for everybody.
    bytes32 public immutable allowlistRoot;

    address private immutable _toke;
    address private immutable _treasury;
    address private immutable _weth;
    IPriceOracle private immutable _oracle;

    State private _state;
    Asset[] private _assets;
    mapping(address account => Pledge pledge) private _pledges;

    /// @param authority_ AccessManager.
    /// @param setup      What the sale is made of.
    constructor(address authority_, Setup memory setup) AccessManaged(authority_) {
        if (setup.toke == address(0) || setup.treasury == address(0) || setup.oracle == address(0)) {
            revert ZeroAddress();
        }
        if (setup.assets.length != setup.pools.length) {
            revert LengthsDiffer(setup.assets.length, setup.pools.length);
        }
        if (setup.supply == 0) revert ParamOutOfBounds("supply");
        if (setup.minPriceWad == 0) revert ParamOutOfBounds("minPriceWad");
        if (setup.maxPriceWad < setup.minPriceWad || setup.maxPriceWad > type(uint80).max) {
            revert ParamOutOfBounds("maxPriceWad");
        }
        // Values are floored for each asset: a USD wei each must not buy a wei of TOKE beyond the supply.
        if (
            setup.assets.length == 0 || setup.assets.length > MAX_ASSETS
                || setup.assets.length * WAD > setup.maxPriceWad
        ) revert ParamOutOfBounds("assets");
        // Room for the pledges to grow a thousandfold before the sale ends.
        if (setup.hardCapWad > type(uint96).max / 1000) revert ParamOutOfBounds("hardCapWad");

        supply = setup.supply;
        minPriceWad = setup.minPriceWad;
        maxPriceWad = setup.maxPriceWad;
        hardCapWad = setup.hardCapWad;
        walletCapWad = setup.walletCapWad;
        start = setup.start;
        maxPriceAge = setup.maxPriceAge;
        allowlistRoot = setup.allowlistRoot;
        _toke = setup.toke;
        _treasury = setup.treasury;
        _weth = setup.weth;
        _oracle = IPriceOracle(setup.oracle);
        for (uint256 i; i < setup.assets.length; ++i) {
            _list(setup.assets[i], setup.pools[i]);
        }
    }

    // ── Pledging ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDeGenesis
    function open() external {
        if (block.timestamp < start || phase() != Phase.WAITING) revert WrongPhase(uint8(phase()));
        uint256 held = _toke.balanceOf(address(this));
        if (held < supply) revert SupplyMissing(held, supply);

        _state.openedAt = uint40(block.timestamp);
        emit DeGenesisOpened(block.timestamp + PLEDGE_SECONDS);
    }

    /// @inheritdoc IDeGenesis
    function proveAllowed(address account, bytes32[] calldata proof) external {
        bytes32 leaf = keccak256(abi.encode(account));
        if (!MerkleProofLib.verifyCalldata(proof, allowlistRoot, leaf)) revert NotAllowlisted(account);
        _pledges[account].isAllowed = true;
        emit PledgerAllowed(account);
    }

    /// @inheritdoc IDeGenesis
    function pledge(address asset, uint256 amount) external nonReentrant whenEntryOpen(PLEDGES) {
        _pledge(asset, amount);
        TokenGuard.pullExact(asset, msg.sender, amount);
    }

    /// @inheritdoc IDeGenesis
    function pledgeETH() external payable nonReentrant whenEntryOpen(PLEDGES) {
        _pledge(_weth, msg.value);
        WETH(payable(_weth)).deposit{value: msg.value}();
    }

    /// @inheritdoc IDeGenesis
    function reducePledge(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        Phase at = phase();
        if (at != Phase.PLEDGE && at != Phase.LAST_LOOK) revert WrongPhase(uint8(at));
        Pledge storage pledged = _pledges[msg.sender];
        uint256 before = pledged.amount;
        if (amount > before) revert AmountTooLarge(amount, before);

        Asset storage asset = _assets[pledged.asset];
        pledged.amount = uint128(before - amount);
        asset.pledged -= uint88(amount); // part of the sum
        if (amount == before) {
            pledged.hasPledged = false;
            --_state.pledgers;
        }
        address token = asset.token;
        emit PledgeReduced(msg.sender, token, amount, before - amount);
        token.safeTransfer(msg.sender, amount);
    }

    // ── Ending ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDeGenesis
    function finalize() external nonReentrant {
        Phase at = phase();
        if (at != Phase.ENDED) revert WrongPhase(uint8(at));
        uint256 count = _assets.length;
        uint256 totalWad;
        for (uint256 i; i < count; ++i) {
            Asset storage asset = _assets[i];
            uint256 priceWad = CycleStorage.freshPrice(address(_oracle), asset.token, maxPriceAge);
            asset.priceWad = priceWad.toUint96();
            totalWad += ReactorMath.value(asset.pledged, priceWad, 10 ** asset.decimals);
        }
        DeGenesisMath.Terms memory terms = DeGenesisMath.terms(totalWad, supply, minPriceWad, maxPriceWad);
        _state.isFinal = true;
        _state.priceWad = uint80(terms.priceWad); // at most the highest price
        _state.totalWad = totalWad.toUint96();
        emit DeGenesisFinalized(totalWad, terms.priceWad);

        _settleTreasury(terms, count);
    }

    /// @inheritdoc IDeGenesis
    function claim(bool toGenesis) external nonReentrant returns (uint256 toke, uint256 genesisOrRefund) {
        Phase at = phase();
        if (at != Phase.FINAL && at != Phase.FAILED) revert WrongPhase(uint8(at));
        Pledge storage pledged = _pledges[msg.sender];
        uint256 amount = pledged.amount;
        if (amount == 0) revert AlreadyClaimed(msg.sender);

        pledged.amount = 0;
        Asset storage asset = _assets[pledged.asset];
        address token = asset.token;
        if (at == Phase.FINAL) {
            (toke, genesisOrRefund) = _entitlement(asset, amount);
        } else {
            genesisOrRefund = amount;
            toGenesis = false;
        }

        emit DeGenesisClaimed(msg.sender, token, toke, genesisOrRefund, toGenesis);
        if (toke != 0) _toke.safeTransfer(msg.sender, toke);
        if (genesisOrRefund == 0) return (toke, 0);
        if (toGenesis) IERC4626(asset.pool).deposit(genesisOrRefund, msg.sender);
        else token.safeTransfer(msg.sender, genesisOrRefund);
    }

    /// @inheritdoc IDeGenesis
    function returnUnsold() external nonReentrant {
        Phase at = phase();
        if (at != Phase.FAILED) revert WrongPhase(uint8(at));
        uint256 amount = _toke.balanceOf(address(this));
        if (amount == 0) revert NothingToClaim();
        emit UnsoldReturned(amount);
        _toke.safeTransfer(_treasury, amount);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDeGenesis
    function phase() public view returns (Phase) {
        uint256 openedAt = _state.openedAt;
        if (_state.isFinal) return Phase.FINAL;
        if (openedAt == 0) return Phase.WAITING;

        uint256 elapsed = block.timestamp - openedAt;
        if (elapsed < PLEDGE_SECONDS) return Phase.PLEDGE;
        if (elapsed < PLEDGE_SECONDS + LAST_LOOK_SECONDS) return Phase.LAST_LOOK;
        if (elapsed <= PLEDGE_SECONDS + LAST_LOOK_SECONDS + FINALIZE_SECONDS) return Phase.ENDED;
        return Phase.FAILED;
    }

    /// @inheritdoc IDeGenesis
    function schedule()
        external
        view
        returns (uint256 pledgesUntil, uint256 looksUntil, uint256 finalizeUntil)
    {
        uint256 openedAt = _state.openedAt;
        if (openedAt == 0) return (0, 0, 0);
        pledgesUntil = openedAt + PLEDGE_SECONDS;
        looksUntil = pledgesUntil + LAST_LOOK_SECONDS;
        finalizeUntil = looksUntil + FINALIZE_SECONDS;
    }

    /// @inheritdoc IDeGenesis
    function pledgeOf(address account) external view returns (address asset, uint256 amount) {
        Pledge memory pledged = _pledges[account];
        amount = pledged.amount;
        if (amount != 0) asset = _assets[pledged.asset].token;
    }

    /// @inheritdoc IGenesisGate
    /// @dev Who has taken the whole pledge back has not; who has claimed has.
    function hasPledged(address account) external view returns (bool) {
        return _pledges[account].hasPledged;
    }

    /// @inheritdoc IDeGenesis
    function isAllowed(address account) external view returns (bool) {
        return allowlistRoot == 0 || _pledges[account].isAllowed;
    }

    /// @inheritdoc IDeGenesis
    function assets() external view returns (AssetState[] memory list) {
        list = new AssetState[](_assets.length);
        for (uint256 i; i < list.length; ++i) {
            Asset memory asset = _assets[i];
            list[i] = AssetState(asset.token, asset.pool, asset.pledged, asset.priceWad);
        }
    }

    /// @inheritdoc IDeGenesis
    function outcome() external view returns (uint256 totalWad, uint256 priceWad) {
        if (_state.isFinal) return (_state.totalWad, _state.priceWad);
        for (uint256 i; i < _assets.length; ++i) {
            Asset memory asset = _assets[i];
            (uint256 assetPriceWad,) = _oracle.price(asset.token);
            totalWad += ReactorMath.value(asset.pledged, assetPriceWad, 10 ** asset.decimals);
        }
        priceWad = DeGenesisMath.terms(totalWad, supply, minPriceWad, maxPriceWad).priceWad;
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _list(address token, address pool) private {
        if (token == address(0) || pool == address(0)) revert ZeroAddress();
        if (IERC4626(pool).asset() != token) revert UnknownPledgeAsset(token);
        for (uint256 i; i < _assets.length; ++i) {
            if (_assets[i].token == token) revert ParamOutOfBounds("assets");
        }
        uint256 decimals = TokenGuard.decimalsOf(token);
        _assets.push(Asset(token, 0, uint8(decimals), pool, 0)); // 18 decimals at most
        token.safeApprove(pool, type(uint256).max);
    }

    /// @dev Books a pledge of the caller; its tokens come in afterwards.
    function _pledge(address token, uint256 amount) private {
        if (amount == 0) revert ZeroAmount();
        Phase at = phase();
        if (at != Phase.PLEDGE) revert WrongPhase(uint8(at));
        Pledge memory pledged = _pledges[msg.sender];
        if (allowlistRoot != 0 && !pledged.isAllowed) revert NotAllowlisted(msg.sender);

        uint256 index = _book(token, amount, pledged);
        if (pledged.amount == 0) ++_state.pledgers;
        pledged.amount = (pledged.amount + amount).toUint128();
        pledged.asset = uint8(index); // 8 assets at most
        pledged.hasPledged = true;
        _pledges[msg.sender] = pledged;
        emit Pledged(msg.sender, token, amount, pledged.amount);
    }

    /// @dev Adds to the asset's sum and holds both caps, at the prices now.
    function _book(address token, uint256 amount, Pledge memory pledged) private returns (uint256 index) {
        uint256 count = _assets.length;
        index = count;
        uint256 totalWad;
        for (uint256 i; i < count; ++i) {
            Asset storage asset = _assets[i];
            address other = asset.token;
            uint256 sum = asset.pledged;
            uint256 decimals = asset.decimals;
            uint256 priceWad = CycleStorage.freshPrice(address(_oracle), other, maxPriceAge);
            if (other == token) {
                index = i;
                sum += amount;
                uint256 ownWad = ReactorMath.value(pledged.amount + amount, priceWad, 10 ** decimals);
                if (ownWad > walletCapWad) revert WalletCap(ownWad, walletCapWad);
                asset.pledged = sum.toUint88();
            } else if (pledged.amount != 0 && pledged.asset == i) {
                revert SingleAsset(other, token);
            }
            totalWad += ReactorMath.value(sum, priceWad, 10 ** decimals);
        }
        if (index == count) revert UnknownPledgeAsset(token);
        if (totalWad > hardCapWad) revert HardCap(totalWad, hardCapWad);
    }

    function _entitlement(Asset storage asset, uint256 amount)
        private
        view
        returns (uint256 toke, uint256 rest)
    {
        uint256 capWad = maxPriceWad.fullMulDiv(supply, WAD);
        uint256 swap = DeGenesisMath.swapped(amount, _state.totalWad, capWad);
        toke = DeGenesisMath.tokeFor(swap, asset.priceWad, 10 ** asset.decimals, _state.priceWad);
        rest = amount - swap;
    }

    /// @dev What is swapped, less a unit for each pledger's own rounding, and the TOKE that nobody can claim.
    function _settleTreasury(DeGenesisMath.Terms memory terms, uint256 count) private {
        uint256 dust = terms.totalWad > terms.capWad ? _state.pledgers : 0;
        for (uint256 i; i < count; ++i) {
            Asset storage asset = _assets[i];
            uint256 swap = DeGenesisMath.swapped(asset.pledged, terms.totalWad, terms.capWad);
            swap = swap.zeroFloorSub(dust);
            if (swap != 0) asset.token.safeTransfer(_treasury, swap);
        }
        uint256 sold = terms.totalWad.min(terms.capWad).fullMulDivUp(WAD, terms.priceWad);
        uint256 unsold = supply.zeroFloorSub(sold);
        if (unsold != 0) _toke.safeTransfer(_treasury, unsold);
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }

    /// @inheritdoc ReentrancyGuardTransient
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
